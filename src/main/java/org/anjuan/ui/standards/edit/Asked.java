package org.anjuan.ui.standards.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Item;
import org.anjuan.standard.edit.Asking;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Styles;

/** What is asked of a case (案情), and which answers lines depend on, as fields. */
record Asked(Pencil pencil) {
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；/\\s]+");

    /** The words that stand in one line, one after the other. */
    static List<String> answers(String line) {
        return Arrays.stream(BETWEEN.split(line.strip(), -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The questions with their answers, and one more. */
    Node questions() {
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        var facts = pencil.model().standard().terms().facts();
        for (int i = 0; i < facts.size(); i++) {
            rows.getChildren().add(question(i, facts.get(i)));
        }
        var add =
                Buttons.of(word("add"), () -> pencil.model().change(What.FACTS, Asking.added(answers(word("usual")))));
        add.setId(Pencil.id("fact-add"));
        rows.getChildren().add(add);
        return rows;
    }

    private Node question(int index, Fact fact) {
        var key = "fact-" + index;
        var ask = pencil.words(
                key,
                pencil.host().say("editor.facts.ask", index + 1),
                fact.ask(),
                What.FACTS,
                text -> Asking.asked(index, text));
        ask.setPromptText(word("prompt"));
        HBox.setHgrow(ask, Priority.ALWAYS);
        var answers = pencil.words(
                key + "-answers",
                pencil.host().say("editor.facts.answers", index + 1),
                String.join(separator(), fact.answers()),
                What.FACTS,
                text -> Asking.answered(index, answers(text)));
        var remove = Rows.remove(
                pencil.host().say("editor.facts.remove", index + 1),
                () -> pencil.model().change(What.FACTS, Asking.removed(index)));
        remove.setId(Pencil.id(key + "-remove"));
        return Rows.of(ask, answers, remove);
    }

    /**
     * One row for each question: under which answer items apply.
     *
     * @param items those that are shown; a change concerns all of them
     */
    void conditions(Form form, List<Item> items, Predicate<Item> which) {
        var facts = pencil.model().standard().terms().facts();
        if (facts.isEmpty() || items.isEmpty()) {
            return;
        }
        var rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        facts.forEach(fact -> rows.getChildren().add(condition(fact, items, which)));
        form.row(word("applies"), rows, word("applies.how"));
    }

    private Node condition(Fact fact, List<Item> items, Predicate<Item> which) {
        var now = items.getFirst().rules().appliesIf().answers().getOrDefault(fact.id(), List.of());
        var possible = new ArrayList<List<String>>();
        possible.add(List.of());
        fact.answers().forEach(answer -> possible.add(List.of(answer)));
        if (fact.answers().size() > 2) {
            fact.answers().forEach(answer -> possible.add(but(fact, answer)));
        }
        if (!possible.contains(now)) {
            possible.add(now);
        }
        return Rows.of(
                pencil.choice(
                        "applies-" + fact.id(),
                        fact.ask(),
                        possible,
                        now,
                        answers -> answers.isEmpty() ? word("any") : String.join(separator(), answers),
                        answers -> pencil.model().change(What.APPLIES, Asking.applies(which, fact.id(), answers))),
                Rows.caption(fact.ask()));
    }

    private static List<String> but(Fact fact, String answer) {
        return fact.answers().stream().filter(other -> !other.equals(answer)).toList();
    }

    private String separator() {
        return pencil.host().say("list.separator");
    }

    private String word(String key) {
        return pencil.host().words().say("editor.facts." + key);
    }
}
