package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.anjuan.desk.Words;
import org.anjuan.standard.Fact;
import org.anjuan.ui.kit.Choice;
import org.anjuan.ui.kit.Labels;

/** One question about the case with its answers, the last of which leaves it open. */
final class FactRow {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final String OPEN = "";

    private final Fact fact;
    private final Label question;
    private final Choice<String> choice;
    private final List<String> answers;

    /** @param chosen run once an answer was chosen with the mouse */
    FactRow(Fact fact, String stated, Words words, Runnable chosen) {
        this.fact = fact;
        this.answers = new ArrayList<>(fact.answers());
        answers.add(OPEN);
        this.question = Labels.wrapped(fact.ask(), "fact-question");
        GridPane.setHgrow(question, Priority.ALWAYS);
        GridPane.setValignment(question, VPos.CENTER);
        this.choice = new Choice<>(
                fact.ask(),
                answers,
                stated,
                answer -> words.say(
                        "scoring.facts.answer",
                        answers.indexOf(answer) + 1,
                        answer.equals(OPEN) ? words.say("scoring.facts.open") : answer));
        choice.setId("fact-" + fact.id());
        choice.setMinWidth(Choice.USE_PREF_SIZE);
        choice.valueProperty().addListener((_, _, _) -> chosen.run());
    }

    Fact fact() {
        return fact;
    }

    Label question() {
        return question;
    }

    Choice<String> choice() {
        return choice;
    }

    /** The answer that is chosen, empty where it stays open. */
    String chosen() {
        return choice.valueProperty().get();
    }

    boolean isAnswered() {
        return !chosen().equals(OPEN);
    }

    /** Chooses the answer of this number, counted from 1; tells whether there is one. */
    boolean answer(int number) {
        boolean isThere = number <= answers.size();
        if (isThere) {
            choice.valueProperty().set(answers.get(number - 1));
        }
        return isThere;
    }

    void mark(boolean isCurrent) {
        question.pseudoClassStateChanged(CURRENT, isCurrent);
    }
}
