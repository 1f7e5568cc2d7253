package org.anjuan.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Makes labels: one line, one line that keeps its room, text over several lines. */
public final class Labels {
    private Labels() {}

    /** One line that is cut off with dots where there is no room. */
    public static Label line(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    /** One line that always has its room. */
    public static Label firm(String text, String... styles) {
        var label = line(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Text over as many lines as it takes. */
    public static Label wrapped(String text, String... styles) {
        var label = line(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What is only sometimes to be said, over as many lines as it takes; takes no room while it says nothing. */
    public static Label atTimes(String... styles) {
        var label = wrapped("", styles);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    /** As wide as its row lets it be. */
    public static <R extends Region> R growing(R node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }
}
