package org.anjuan.ui.kit;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Lays groups of keys into columns of about the same height, one after the other as they are read. */
final class KeyColumns extends HBox {
    private static final int WIDE_EM = 17;
    private static final int MOST = 4;

    /** A piece of a group is never shorter than this. */
    private static final int LEAST = 4;

    /** Heading and distance of a group, in rows. */
    private static final int HEAD = 2;

    private final int columns;
    private final int height;
    private int filled;

    KeyColumns(List<KeyGroup> groups) {
        getStyleClass().add("aj-key-columns");
        columns = Math.min(groups.size(), MOST);
        int rows = groups.stream().mapToInt(KeyColumns::height).sum();
        height = columns == 0 ? rows : Math.ceilDiv(rows, columns) + LEAST / 2;
        groups.forEach(this::lay);
    }

    /** How wide all columns are together, in heights of a character. */
    int em() {
        return columns * (WIDE_EM + 2);
    }

    private void lay(KeyGroup group) {
        int room = height - filled - HEAD;
        if (getChildren().isEmpty() || (!isLast() && group.rows().size() > room && room < LEAST)) {
            begin();
            room = height - HEAD;
        }
        int all = group.rows().size();
        int fitting = isLast() || all <= room ? all : Math.min(room, all - LEAST);
        if (fitting < LEAST && fitting < all) {
            begin();
            lay(group);
            return;
        }
        ((VBox) getChildren().getLast())
                .getChildren()
                .add(group.piece(0, fitting).shown());
        filled += fitting + HEAD;
        if (fitting < all) {
            begin();
            lay(group.piece(fitting, all));
        }
    }

    private boolean isLast() {
        return getChildren().size() == columns;
    }

    private void begin() {
        var column = new VBox();
        column.getStyleClass().add("aj-key-column");
        column.setStyle("-fx-pref-width: " + WIDE_EM + "em;");
        getChildren().add(column);
        filled = 0;
    }

    private static int height(KeyGroup group) {
        return group.rows().size() + HEAD;
    }
}
