package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Grades;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.jspecify.annotations.Nullable;

/**
 * The conditions that a grade hangs on beside the total, as rows of fields.
 *
 * @param grade its place among the grades
 */
record LimitRows(Pencil pencil, int grade) {

    /** A row for each condition and one to add another; none for the lowest grade, which cannot have any. */
    List<Node> of(GradeBand band) {
        var rows = new ArrayList<Node>();
        for (int i = 0; i < band.limits().size(); i++) {
            rows.add(row(i, band.limits().get(i)));
        }
        boolean isLowest = grade + 1 == pencil.model().standard().bands().size();
        if (!isLowest) {
            var add = Buttons.of(
                    pencil.host().say("editor.limit.add", band.name()),
                    () -> change(all -> {
                        all.add(new GradeLimit(first(), null, 0));
                        return all;
                    }));
            add.setId(Pencil.id("grade-%d-limit-add".formatted(grade)));
            rows.add(add);
        }
        return rows;
    }

    private String first() {
        return pencil.model().standard().parts().getFirst().id();
    }

    private Node row(int index, GradeLimit limit) {
        var key = "grade-%d-limit-%d".formatted(grade, index);
        var problems = limit.mostProblems();
        var remove = Rows.remove(
                pencil.host().say("editor.limit.remove", grade + 1, index + 1),
                () -> change(all -> {
                    all.remove(index);
                    return all;
                }));
        remove.setId(Pencil.id(key + "-remove"));
        var in = pencil.words(
                key,
                pencil.host().say("editor.limit.in", grade + 1, index + 1),
                limit.in(),
                What.GRADES,
                text -> set(index, old -> new GradeLimit(text, old.mostLost(), old.mostProblems())));
        in.getStyleClass().add("aj-short");
        return Rows.flowing(
                Rows.caption(word("in.caption")),
                in,
                Rows.caption(word("problems")),
                pencil.number(
                        key + "-problems",
                        pencil.host().say("editor.limit.problems.says", grade + 1, index + 1),
                        problems == null ? null : BigDecimal.valueOf(problems),
                        What.GRADES,
                        number -> set(index, old -> new GradeLimit(old.in(), old.mostLost(), whole(number)))),
                Rows.caption(word("lost")),
                pencil.number(
                        key + "-lost",
                        pencil.host().say("editor.limit.lost.says", grade + 1, index + 1),
                        limit.mostLost(),
                        What.GRADES,
                        number -> set(index, old -> new GradeLimit(old.in(), number.orElse(null), old.mostProblems()))),
                remove);
    }

    private static @Nullable Integer whole(Optional<BigDecimal> number) {
        return number.map(BigDecimal::intValue).orElse(null);
    }

    private UnaryOperator<Standard> set(int index, UnaryOperator<GradeLimit> act) {
        return Grades.limits(grade, all -> {
            all.set(index, act.apply(all.get(index)));
            return all;
        });
    }

    private void change(UnaryOperator<List<GradeLimit>> act) {
        pencil.model().change(What.GRADES, Grades.limits(grade, act));
    }

    private String word(String key) {
        return pencil.host().words().say("editor.limit." + key);
    }
}
