package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Styles;

/** The reasons of the current item, each with its digit and what it costs; points of a range open below theirs. */
final class ReasonsView extends VBox {
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final int DIGITS = 9;

    private final Judgement judgement;
    private final Words words;

    ReasonsView(Judgement judgement, Words words) {
        this.judgement = judgement;
        this.words = words;
        getStyleClass().add("reasons");
    }

    void show(Row.ItemLine row) {
        var nodes = new ArrayList<Node>();
        for (int at = 0; at < row.item().deductibles().size(); at++) {
            var reason = row.item().deductibles().get(at);
            nodes.add(line(row, reason, at + 1));
            if (asked(reason) instanceof Ask.HowMany how) {
                nodes.add(points(how));
            }
        }
        getChildren().setAll(nodes);
    }

    private Button line(Row.ItemLine row, Deductible reason, int digit) {
        var cost = judgement.phrases().cost(reason.cost(), row.item());
        var content = new HBox(
                Buttons.key(digit <= DIGITS ? Integer.toString(digit) : " "),
                Texts.growing(Texts.wrapped(reason.text())),
                Texts.firm(cost, Styles.SMALL, "cost"));
        content.getStyleClass().add("reason-content");
        var button = new ReasonButton(content);
        button.setOnAction(_ -> judgement.deducting().choose(row.item(), reason, null));
        button.setId("reason-" + digit);
        button.getStyleClass().addAll(Styles.FLAT, "reason");
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty()
                .bind(button.widthProperty()
                        .subtract(button.insetsProperty()
                                .map(insets -> insets.getLeft() + insets.getRight())
                                .orElse(0.0)
                                .getValue()));
        button.setDisable(!judgement.scoring().acts().open());
        button.pseudoClassStateChanged(
                TAKEN,
                row.score().deductions().stream()
                        .anyMatch(deduction -> deduction.reason().equals(reason.id())));
        button.setAccessibleText(words.say("scoring.reason.accessible", digit, reason.text(), cost));
        return button;
    }

    private @org.jspecify.annotations.Nullable Ask asked(Deductible reason) {
        return judgement
                .scoring()
                .askProperty()
                .get()
                .filter(ask -> ask instanceof Ask.HowMany how && how.reason().equals(reason))
                .orElse(null);
    }

    private VBox points(Ask.HowMany how) {
        var choices = new FlowPane();
        choices.getStyleClass().add("points-choices");
        for (int at = 0; at < how.points().size(); at++) {
            choices.getChildren().add(choice(how, how.points().get(at), at + 1));
        }
        boolean gives = judgement.phrases().kind(how.item()) == Part.Kind.BONUS;
        var question = words.say(gives ? "scoring.howmany.given" : "scoring.howmany");
        var box = new VBox(Texts.line(question, Styles.SMALL, Styles.MUTED), choices);
        box.getStyleClass().add("points");
        return box;
    }

    private Button choice(Ask.HowMany how, BigDecimal points, int digit) {
        var button = Buttons.of(
                judgement.phrases().choice(how.reason().cost(), how.item(), points),
                () -> judgement.deducting().answer(how, points));
        if (digit <= DIGITS) {
            button.setGraphic(Buttons.key(Integer.toString(digit)));
        }
        button.setId("points-" + digit);
        button.getStyleClass().add("points-choice");
        return button;
    }

    /** A button as high as the words in it need at the width it is given. */
    private static final class ReasonButton extends Button {
        private final HBox content;

        ReasonButton(HBox content) {
            this.content = content;
            setGraphic(content);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            var insets = getInsets();
            double inside = width < 0 ? width : width - insets.getLeft() - insets.getRight();
            return insets.getTop() + insets.getBottom() + content.prefHeight(inside);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
