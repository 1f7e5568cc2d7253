package org.anjuan.ui.standards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Columns;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyLine;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.StateBadge;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** 评查标准: the standards at hand on the left, what the chosen one says on the right. */
final class StandardsView implements Screen {
    private final Host host;
    private final StandardsModel model;
    private final Commands commands;
    private final Consumer<Path> take;
    private final BorderPane root = new BorderPane();
    private final TableView<Listed> table = new TableView<>();
    private final TreeView<String> tree = new TreeView<>();

    /** @param take shows how a file is understood */
    StandardsView(Host host, StandardsModel model, Commands commands, Consumer<Path> take) {
        this.host = host;
        this.model = model;
        this.commands = commands;
        this.take = take;
        fillTable();
        tree.setId("standard-tree");
        tree.setAccessibleText(host.say("standards.tree"));
        tree.setCellFactory(_ -> new Line());
        var panes = new SplitPane(table, tree);
        panes.setDividerPositions(0.45);
        var page = new VBox(bar(), panes);
        page.getStyleClass().addAll("aj-page", Styles.WIDE_STACK);
        VBox.setVgrow(panes, Priority.ALWAYS);
        root.getStyleClass().add(Styles.CANVAS);
        root.setCenter(page);
        Attached.listen(root, this::listen);
    }

    private Node bar() {
        var bar = new FlowPane(
                Buttons.of(host.words(), commands, Command.NEW_STANDARD),
                Buttons.of(host.words(), commands, Command.NEW_VERSION),
                Buttons.of(host.words(), commands, Command.EDIT_DRAFT),
                Buttons.of(host.words(), commands, Command.COMPARE_STANDARDS),
                Buttons.of(host.words(), commands, Command.ADOPT_STANDARD),
                Buttons.of(host.words(), commands, Command.EXPORT_STANDARD),
                Buttons.of(host.words(), commands, Command.IMPORT_STANDARD));
        bar.getStyleClass().add(Styles.FLOW);
        return bar;
    }

    private void fillTable() {
        table.setId("standards");
        table.setAccessibleText(host.say("standards.title"));
        table.setItems(model.all());
        table.setPlaceholder(new Label(host.say("home.loading")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Columns.follow(table);
        table.getColumns()
                .setAll(List.of(
                        Columns.text(host.say("standards.column.title"), 20, this::title),
                        Columns.text(host.say("standards.column.version"), 5, StandardsView::version),
                        Columns.node(host.say("standards.column.state"), 6, HPos.LEFT, this::state),
                        Columns.figure(host.say("standards.column.items"), 4, StandardsView::items)));
        Attached.listen(table, () -> {
            table.requestFocus();
            return Subscription.EMPTY;
        });
        Columns.onOpen(table, () -> commands.run(Command.EDIT_DRAFT));
    }

    private Node state(Listed listed) {
        if (listed.changed()) {
            var label = new Label(host.say("standards.changed"));
            label.setGraphic(Icons.WARNING.node());
            label.getStyleClass().addAll(Styles.ROW, Styles.WARNING);
            label.setTooltip(new Tooltip(host.say("standards.changed.what")));
            return label;
        }
        var state = listed.isDraft() ? State.DRAFT : State.SEALED;
        return new StateBadge(host.words(), state).plain().saying(host.words().say(stateKey(listed)));
    }

    private static String stateKey(Listed listed) {
        if (listed.isDraft()) {
            return "standards.draft";
        }
        return listed.retired() ? "standards.retired" : "standards.published";
    }

    private String title(Listed listed) {
        var standard = listed.at().standard();
        return standard == null
                ? host.say("standards.rejected", listed.at().file(), listed.at().faults())
                : standard.title();
    }

    private static String version(Listed listed) {
        var standard = listed.at().standard();
        return standard == null ? "" : standard.ref().version();
    }

    private static String items(Listed listed) {
        var standard = listed.at().standard();
        return standard == null ? "" : Long.toString(standard.items().count());
    }

    private Subscription listen() {
        var choice = table.getSelectionModel();
        return Subscription.combine(
                model.chosen().subscribe(listed -> {
                    choice.select(listed);
                    tree.setRoot(listed == null ? null : new StandardTree(host).of(listed.at()));
                }),
                choice.selectedItemProperty().subscribe(listed -> {
                    if (listed != null) {
                        model.chosen().set(listed);
                    }
                }));
    }

    @Override
    public String title() {
        return host.say("standards.title");
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
    public Optional<Node> footer() {
        return Optional.of(new KeyLine(
                host.words(),
                commands,
                Command.EDIT_DRAFT,
                Command.NEW_VERSION,
                Command.COPY_STANDARD,
                Command.COMPARE_STANDARDS,
                Command.ADOPT_STANDARD,
                Command.NEW_STANDARD,
                Command.RETIRE_STANDARD,
                Command.DISCARD_DRAFT,
                Command.IMPORT_STANDARD));
    }

    @Override
    public Optional<Consumer<List<Path>>> drop() {
        return Optional.of(paths -> paths.stream().findFirst().ifPresent(take));
    }

    @Override
    public void shown() {
        model.refresh();
        takeFocus();
    }

    @Override
    public void takeFocus() {
        table.requestFocus();
    }

    @Override
    public boolean settled() {
        return model.known().get();
    }

    /** One line of the tree, wrapped where it is long. */
    private static final class Line extends TreeCell<String> {
        private static final double INDENT = 120;
        private final Label text = new Label();

        Line() {
            text.setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            text.setText(line);
            text.setMaxWidth(Math.max(INDENT, getTreeView().getWidth() - INDENT));
            setGraphic(text);
        }
    }
}
