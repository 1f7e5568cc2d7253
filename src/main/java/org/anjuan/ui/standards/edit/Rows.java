package org.anjuan.ui.standards.edit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** Small things side by side in a form. */
final class Rows {
    private Rows() {}

    static HBox of(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    /** Side by side as far as there is room, then below each other. */
    static FlowPane flowing(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add(Styles.FLOW);
        return row;
    }

    /** A button that takes a row away. */
    static Button remove(String says, Runnable act) {
        var button = Buttons.of("", act);
        button.setGraphic(Icons.CLOSE.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY);
        button.setAccessibleText(says);
        return button;
    }

    /** A word before a field. */
    static Label caption(String text) {
        var label = muted(text);
        label.setWrapText(false);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    /** A sentence in the place of a field. */
    static Label value(String text) {
        var label = muted(text);
        label.getStyleClass().add("aj-form-value");
        return label;
    }

    /** A sentence beside or below fields. */
    static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.MUTED);
        return label;
    }
}
