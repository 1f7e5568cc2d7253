package org.anjuan.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** Makes the labels this screen is set in. */
final class Texts {
    private Texts() {}

    /** One line that is cut off with dots where there is no room. */
    static Label line(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    /** One line that always has its room. */
    static Label firm(String text, String... styles) {
        var label = line(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Text over as many lines as it takes. */
    static Label wrapped(String text, String... styles) {
        var label = line(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Takes whatever room is left in a row. */
    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** A button that shows only an icon and says what it does to whoever asks. */
    static Button small(Icons icon, String says, Runnable act) {
        var button = Buttons.of("", act);
        button.setGraphic(icon.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY, "small-act");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        return button;
    }

    /** Shows it in its place, or leaves it out. */
    static void offer(Node node, boolean offered) {
        node.setVisible(offered);
        node.setManaged(offered);
    }

    /** Says the words, or leaves the label out where there are none. */
    static void tell(Label label, String words) {
        label.setText(words);
        offer(label, !words.isEmpty());
    }

    static <R extends Region> R growing(R node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }
}
