package org.anjuan.ui.scoring;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** One reason with its digit and what it costs: a button as high as the words in it need at the width it is given. */
final class ReasonLine extends Button {
    /** How many reasons have a digit. */
    static final int DIGITS = 9;

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final Label reason = Labels.growing(Labels.wrapped(""));
    private final Label cost = Labels.firm("", Styles.SMALL, "cost");
    private final Words words;
    private final HBox content;
    private Optional<Label> other = Optional.empty();

    /** A line without words yet; beyond the last digit it has none. */
    ReasonLine(Words words, int digit) {
        this.words = words;
        content = new HBox(Buttons.key(digit <= DIGITS ? Integer.toString(digit) : " "), reason, cost);
        content.getStyleClass().add("reason-content");
        setGraphic(content);
        setId("reason-" + digit);
        getStyleClass().addAll(Styles.FLAT, "reason");
        setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty()
                .bind(widthProperty()
                        .subtract(insetsProperty()
                                .map(insets -> insets.getLeft() + insets.getRight())
                                .orElse(0.0)
                                .getValue()));
    }

    /** Says this reason. */
    void show(String text, String price, boolean taken, Runnable choose) {
        reason.setText(text);
        cost.setText(price);
        pseudoClassStateChanged(TAKEN, taken);
        setOnAction(_ -> choose.run());
    }

    /** Prints the key of the reason that stands for what no other names, or takes it away. */
    void printOther(boolean isOther) {
        if (isOther && other.isEmpty()) {
            var key = Buttons.key(words, Command.OTHER_REASON);
            content.getChildren().add(1, key);
            other = Optional.of(key);
        } else if (!isOther) {
            other.ifPresent(content.getChildren()::remove);
            other = Optional.empty();
        }
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
