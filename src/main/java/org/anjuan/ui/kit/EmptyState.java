package org.anjuan.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands where nothing is yet: what will be here, and what to do to get it. */
public final class EmptyState extends VBox {
    private final HBox row = new HBox();

    public EmptyState(Icons icon, String what, String how, Node... deeds) {
        getStyleClass().add("aj-empty");
        var title = new Label(what);
        title.getStyleClass().add(Styles.HEADING);
        var text = new Label(how);
        text.getStyleClass().addAll(Styles.MUTED, "aj-empty-text");
        text.setWrapText(true);
        row.getChildren().addAll(deeds);
        row.getStyleClass().add("aj-empty-deeds");
        row.managedProperty().bind(Bindings.isNotEmpty(row.getChildren()));
        getChildren().addAll(icon.node("aj-empty-icon"), title, text, row);
    }

    /** Offers one thing more to do. */
    public void offer(Node deed) {
        row.getChildren().add(deed);
    }
}
