package org.anjuan.ui.kit;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Lays groups of commands into columns of about the same height, so that all keys of a screen stand on one. */
final class KeyColumns extends HBox {
    private static final int WIDE_EM = 17;
    private static final int MOST = 4;

    /** A longer group is cut into even pieces. */
    private static final int ROWS = 12;

    /** Heading and distance of a group, in rows. */
    private static final int HEAD = 2;

    private final int columns;

    /**
     * Columns with these groups.
     *
     * @param shown makes what is shown of a group or a piece of one
     */
    KeyColumns(List<List<Command>> groups, Function<List<Command>, Node> shown) {
        getStyleClass().add("aj-key-columns");
        var pieces = groups.stream().flatMap(KeyColumns::pieces).toList();
        columns = Math.min(pieces.size(), MOST);
        var rows = new int[columns];
        for (int column = 0; column < columns; column++) {
            getChildren().add(column());
        }
        for (var piece : pieces) {
            int shortest = IntStream.range(0, columns)
                    .boxed()
                    .min(comparingInt(column -> rows[column]))
                    .orElseThrow();
            ((VBox) getChildren().get(shortest)).getChildren().add(shown.apply(piece));
            rows[shortest] += piece.size() + HEAD;
        }
    }

    /** How wide all columns are together, in heights of a character. */
    int em() {
        return columns * (WIDE_EM + 2);
    }

    private static Stream<List<Command>> pieces(List<Command> group) {
        int many = Math.ceilDiv(group.size(), ROWS);
        int each = many == 0 ? 1 : Math.ceilDiv(group.size(), many);
        return IntStream.range(0, many)
                .mapToObj(piece -> group.subList(piece * each, Math.min(piece * each + each, group.size())));
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("aj-key-column");
        column.setStyle("-fx-pref-width: " + WIDE_EM + "em;");
        return column;
    }
}
