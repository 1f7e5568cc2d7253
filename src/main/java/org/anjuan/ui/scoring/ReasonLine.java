package org.anjuan.ui.scoring;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Styles;

/** One reason with its digit and what it costs: a button as high as the words in it need at the width it is given. */
final class ReasonLine extends Button {
    /** How many reasons have a digit. */
    static final int DIGITS = 9;

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final Label reason = Texts.growing(Texts.wrapped(""));
    private final Label cost = Texts.firm("", Styles.SMALL, "cost");
    private final HBox content;

    /** A line without words yet; beyond the last digit it has none. */
    ReasonLine(int digit) {
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
