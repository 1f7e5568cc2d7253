package org.anjuan.ui.kit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Makes the columns of tables: their width is a wish in multiples of the type's height, and they cannot be moved. */
public final class Columns {
    private static final double LEAST = 0.5;
    private static final double MOST = 5000;
    private static final double STRETCH = 1.25;
    private static final double EDGES = 2;

    /** Height of the headings in rows. */
    private static final double HEAD = 1;

    /** The width a column wishes for, in multiples of the type's height, and whether it keeps near it. */
    private record Wish(double em, boolean narrow) {}

    private Columns() {}

    /** A column of words; it takes what room is left. */
    public static <R> TableColumn<R, R> text(String title, double em, Function<R, String> word) {
        return column(title, em, HPos.LEFT, row -> new Label(word.apply(row)), false);
    }

    /** A column of figures, at its right edge; its width hardly changes. */
    public static <R> TableColumn<R, R> figure(String title, double em, Function<R, String> figure) {
        return column(title, em, HPos.RIGHT, row -> new Label(figure.apply(row)), true);
    }

    /** A column of whatever shows a row best; its width hardly changes. */
    public static <R> TableColumn<R, R> node(String title, double em, HPos side, Function<R, Node> node) {
        return column(title, em, side, node, true);
    }

    /** Gives a column of another making the width it wishes for. */
    public static <R> void wide(TableColumn<R, ?> column, double em) {
        wish(column, new Wish(em, false), TypeSize.MIDDLE);
    }

    /** Keeps the widths of all columns in step with the size of type while the table is shown. */
    public static void follow(TableView<?> table) {
        Attached.listen(
                table,
                () -> Look.size(table.getScene())
                        .subscribe(size -> table.getColumns().forEach(column -> fit(column, size))));
    }

    /** Keeps the table no higher than its rows, so that it frames nothing empty; one row's room is left for a word. */
    public static void fitRows(TableView<?> table) {
        var rows = Bindings.size(table.getItems());
        table.maxHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (Math.max(1, rows.get()) + HEAD) * table.getFixedCellSize() + EDGES,
                        rows,
                        table.fixedCellSizeProperty()));
    }

    private static void fit(TableColumn<?, ?> column, TypeSize size) {
        if (column.getUserData() instanceof Wish wish) {
            wish(column, wish, size);
        }
    }

    private static void wish(TableColumn<?, ?> column, Wish wish, TypeSize size) {
        double pixels = wish.em() * size.pixels();
        column.setUserData(wish);
        column.setMinWidth(wish.narrow() ? pixels / STRETCH : pixels * LEAST);
        column.setMaxWidth(wish.narrow() ? pixels * STRETCH : MOST);
        column.setPrefWidth(pixels);
    }

    private static <R> TableColumn<R, R> column(
            String title, double em, HPos side, Function<R, Node> node, boolean narrow) {
        var column = new TableColumn<R, R>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(node, side));
        wish(column, new Wish(em, narrow), TypeSize.MIDDLE);
        column.setReorderable(false);
        column.setSortable(false);
        if (side == HPos.RIGHT) {
            column.getStyleClass().add(Styles.FIGURE);
        }
        return column;
    }

    /** Runs {@code open} when a row is opened by Enter or by a double click. */
    public static <R> void onOpen(TableView<R> table, Runnable open) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && table.getEditingCell() == null) {
                open.run();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.run();
            }
        });
    }

    /** How much of something is done, as a bar and in words. */
    public static Node progress(int done, int total, String words) {
        var bar = new ProgressBar(total == 0 ? 0 : (double) done / total);
        bar.getStyleClass().add("aj-progress");
        bar.setAccessibleText(words);
        var label = new Label(words);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.MUTED);
        var line = new HBox(bar, label);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }

    private static final class NodeCell<R> extends TableCell<R, R> {
        private final Function<R, Node> node;

        NodeCell(Function<R, Node> node, HPos side) {
            this.node = node;
            if (side == HPos.RIGHT) {
                getStyleClass().add(Styles.FIGURE);
            }
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : node.apply(row));
        }
    }
}
