package org.anjuan.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Labelled fields below each other; label, field and what a screen reader says are set together. */
public final class Form extends GridPane {
    public Form() {
        getStyleClass().add("aj-form");
        var labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().addAll(labels, fields);
    }

    /**
     * Adds a field with its label.
     *
     * @param help what to write or choose, empty when the label says it all
     */
    public Form row(String label, Control field, String help) {
        field.setAccessibleText(label);
        field.setAccessibleHelp(help);
        var caption = new Label(label);
        caption.setLabelFor(field);
        add(caption, field, help);
        return this;
    }

    /** Adds something that needs no label of its own to be understood. */
    public Form row(String label, Node node, String help) {
        add(new Label(label), node, help);
        return this;
    }

    private void add(Label caption, Node node, String help) {
        caption.getStyleClass().add("aj-form-label");
        int row = getRowCount();
        var right = new VBox(node);
        right.getStyleClass().add("aj-form-field");
        if (!help.isEmpty()) {
            var text = new Label(help);
            text.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
            text.setWrapText(true);
            right.getChildren().add(text);
        }
        setValignment(caption, VPos.TOP);
        add(caption, 0, row);
        add(right, 1, row);
    }
}
