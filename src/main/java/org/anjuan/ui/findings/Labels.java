package org.anjuan.ui.findings;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Makes the labels findings and papers are set in. */
final class Labels {
    private Labels() {}

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

    static <R extends Region> R growing(R node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }
}
