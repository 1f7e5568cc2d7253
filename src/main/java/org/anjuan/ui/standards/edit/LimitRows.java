package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
                        all.add(new GradeLimit(first(), null, 0, null));
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
                text -> set(index, old -> old.at(text)));
        in.getStyleClass().add("aj-short");
        var row = new ArrayList<Node>(List.of(Rows.caption(word("in.caption")), in));
        row.addAll(most(
                index,
                "problems",
                decimal(limit.mostProblems()),
                number -> old -> new GradeLimit(old.in(), old.mostLost(), whole(number), old.mostZeros())));
        row.addAll(most(
                index,
                "lost",
                limit.mostLost(),
                number -> old -> new GradeLimit(old.in(), number.orElse(null), old.mostProblems(), old.mostZeros())));
        row.addAll(most(
                index,
                "zeros",
                decimal(limit.mostZeros()),
                number -> old -> new GradeLimit(old.in(), old.mostLost(), old.mostProblems(), whole(number))));
        row.add(remove);
        return Rows.flowing(row.toArray(Node[]::new));
    }

    /** What a field is for and the field, empty where it does not matter. */
    private List<Node> most(
            int index,
            String what,
            @Nullable BigDecimal now,
            Function<Optional<BigDecimal>, UnaryOperator<GradeLimit>> set) {
        return List.of(
                Rows.caption(word(what)),
                pencil.number(
                        "grade-%d-limit-%d-%s".formatted(grade, index, what),
                        pencil.host().say("editor.limit." + what + ".says", grade + 1, index + 1),
                        now,
                        What.GRADES,
                        number -> set(index, set.apply(number))));
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
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
