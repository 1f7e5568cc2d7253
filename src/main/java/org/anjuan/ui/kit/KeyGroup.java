package org.anjuan.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Keys that are for the same, each beside its words; a long one can be shown in pieces. */
record KeyGroup(String title, List<Row> rows) {

    /** A key and what it does. */
    record Row(Node key, String words) {}

    KeyGroup {
        rows = List.copyOf(rows);
    }

    /** A piece of it, its first row and the row after its last counted from 0. */
    KeyGroup piece(int from, int to) {
        return new KeyGroup(title, rows.subList(from, to));
    }

    Node shown() {
        var heading = new Label(title);
        heading.getStyleClass().add(Styles.STRONG);
        var grid = new GridPane();
        grid.getStyleClass().add("aj-key-grid");
        var keysWide = new ColumnConstraints();
        keysWide.setMinWidth(Region.USE_PREF_SIZE);
        var wordsWide = new ColumnConstraints();
        wordsWide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(keysWide, wordsWide);
        for (int at = 0; at < rows.size(); at++) {
            var word = new Label(rows.get(at).words());
            word.setWrapText(true);
            word.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(at, rows.get(at).key(), word);
        }
        var group = new VBox(heading, grid);
        group.getStyleClass().add(Styles.STACK);
        return group;
    }
}
