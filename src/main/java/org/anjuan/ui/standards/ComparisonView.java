package org.anjuan.ui.standards;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** 比较: two standards side by side, each difference in one line. */
public final class ComparisonView implements Screen {
    /** What margins, the gap and the bar at the side take of a line. */
    private static final double EDGES = 72;

    private final Host host;
    private final ComparisonModel model;
    private final Commands commands = new Commands();
    private final BorderPane root = new BorderPane();
    private final Label summary = new Label();
    private final ListView<ComparisonModel.Line> lines = new ListView<>();

    /** @param all what can be compared, the standard among them */
    public ComparisonView(Host host, Standard standard, List<Standard> all) {
        this.host = host;
        this.model = new ComparisonModel(host, standard, all);
        lines.setId("differences");
        lines.getStyleClass().add("aj-compare");
        lines.setAccessibleText(host.say("compare.title"));
        lines.setItems(model.lines());
        lines.setCellFactory(_ -> new DifferenceCell());
        lines.setPlaceholder(
                new EmptyState(Icons.TICK_IN_CIRCLE, host.say("compare.same"), host.say("compare.same.how")));
        VBox.setVgrow(lines, Priority.ALWAYS);
        summary.setId("compare-summary");
        summary.getStyleClass().add(Styles.MUTED);
        var page = new VBox(head(), summary, lines);
        page.getStyleClass().addAll("aj-page", Styles.WIDE_STACK);
        root.getStyleClass().add(Styles.CANVAS);
        root.setCenter(page);
        Attached.listen(
                root,
                () -> Subscription.combine(
                        model.before().subscribe(_ -> summarise()),
                        model.after().subscribe(_ -> summarise())));
    }

    private Node head() {
        var grid = new Sides();
        grid.add(new Label(host.say("compare.before")), choice("compare-before", "compare.before", model.before()));
        grid.add(new Label(host.say("compare.after")), choice("compare-after", "compare.after", model.after()));
        return grid;
    }

    private ComboBox<Standard> choice(String id, String says, ObjectProperty<Standard> value) {
        var box = new ComboBox<Standard>();
        box.setId(id);
        box.setAccessibleText(host.words().say(says));
        box.setCellFactory(_ -> new Named());
        box.setButtonCell(new Named());
        box.getItems().setAll(model.all());
        box.valueProperty().bindBidirectional(value);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private void summarise() {
        summary.setText(Arrays.stream(ComparisonModel.Kind.values())
                .filter(kind -> model.count(kind) > 0)
                .map(kind ->
                        host.say("compare.count", host.words().say("compare.kind." + kind.name()), model.count(kind)))
                .collect(Collectors.joining(host.say("editor.sum.separator"))));
    }

    @Override
    public String title() {
        return host.say("compare.title");
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public Commands commands() {
        return commands;
    }

    @Override
    public void shown() {
        takeFocus();
    }

    @Override
    public void takeFocus() {
        lines.requestFocus();
        lines.getSelectionModel().selectFirst();
    }

    /** Two columns of the same width. */
    private static final class Sides extends GridPane {
        Sides() {
            getStyleClass().add("aj-sides");
            for (int i = 0; i < 2; i++) {
                var column = new ColumnConstraints();
                column.setPercentWidth(50);
                getColumnConstraints().add(column);
            }
        }

        void add(Label caption, Node field) {
            var side = new HBox(caption, field);
            caption.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(field, Priority.ALWAYS);
            side.getStyleClass().add(Styles.ROW);
            add(side, getChildren().size(), 0);
        }
    }

    /** A standard by its title and version. */
    private final class Named extends ListCell<Standard> {
        @Override
        protected void updateItem(@Nullable Standard standard, boolean empty) {
            super.updateItem(standard, empty);
            setText(standard == null || empty ? "" : host.say("standards.named", standard.title(), standard.ref()));
        }
    }

    /** One difference: its kind and item above, both sides below. */
    private final class DifferenceCell extends ListCell<ComparisonModel.Line> {
        private final Label kind = new Label();
        private final Text before = new Text();
        private final Text after = new Text();
        private final VBox box;

        DifferenceCell() {
            kind.getStyleClass().addAll(Styles.STRONG, Styles.ROW);
            var half = lines.widthProperty().subtract(EDGES).divide(2);
            before.wrappingWidthProperty().bind(half);
            after.wrappingWidthProperty().bind(half);
            before.getStyleClass().add("aj-compared");
            after.getStyleClass().add("aj-compared");
            var sides = new HBox(before, after);
            sides.getStyleClass().add("aj-sides-row");
            box = new VBox(kind, sides);
            box.getStyleClass().add(Styles.STACK);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ComparisonModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            kind.setText(host.words().say("compare.kind." + line.kind().name()) + " " + line.item());
            kind.setGraphic(icon(line.kind()).node());
            before.setText(line.before().isEmpty() ? host.say("compare.none") : line.before());
            after.setText(line.after().isEmpty() ? host.say("compare.none") : line.after());
            setAccessibleText(kind.getText() + " " + before.getText() + " " + after.getText());
            setGraphic(box);
        }
    }

    private static Icons icon(ComparisonModel.Kind kind) {
        return switch (kind) {
            case ADDED -> Icons.ADD;
            case REMOVED -> Icons.MINUS;
            case POINTS -> Icons.SWAP;
            case WORDING -> Icons.EDIT;
            case OTHER -> Icons.INFO;
        };
    }
}
