package org.anjuan.ui.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Columns;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyLine;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.Styles;

/** 评查任务: where the round stands, and its cases. */
final class RoundView implements Screen {
    private final Host host;
    private final RoundModel model;
    private final Commands commands;
    private final Consumer<List<Path>> drop;
    private final CaseTable table;
    private final TextField filter = new TextField();
    private final BorderPane root = new BorderPane();
    private final HBox tally = new HBox();
    private final Label load = new Label();

    RoundView(Host host, RoundModel model, Ways ways, String standardTitle, Importing importing) {
        this.host = host;
        this.model = model;
        this.drop = importing::begin;
        this.table = new CaseTable(host, model);
        this.commands = RoundCommands.of(
                model, ways, importing::chooseFiles, importing::chooseFolder, table::editTitle, filter::requestFocus);
        Columns.onOpen(table, () -> commands.run(Command.OPEN_CASE));
        var page = new VBox(head(standardTitle), new OverviewPane(host, model), bar(), content());
        page.getStyleClass().addAll("aj-page", Styles.WIDE_STACK);
        VBox.setVgrow(page.getChildren().getLast(), Priority.ALWAYS);
        root.getStyleClass().add(Styles.CANVAS);
        root.setCenter(page);
        Attached.listen(root, this::listen);
    }

    private Node head(String standardTitle) {
        var standard = new Label(host.say("round.standard", standardTitle));
        standard.getStyleClass().add(Styles.MUTED);
        tally.getStyleClass().add(Styles.WIDE_ROW);
        tally.setMinWidth(Region.USE_PREF_SIZE);
        load.setId("load");
        load.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        load.setTooltip(new Tooltip(host.say("round.load.tip")));
        var head = new HBox(standard, gap(), load, tally);
        head.getStyleClass().add(Styles.WIDE_ROW);
        return head;
    }

    private Node bar() {
        filter.setId("filter");
        filter.setPromptText(host.say("round.filter"));
        filter.setAccessibleText(host.say("round.filter"));
        filter.setPrefColumnCount(18);
        filter.textProperty().bindBidirectional(model.filter());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
                table.requestFocus();
            }
        });
        var next = button(Command.NEXT_UNFINISHED);
        next.getStyleClass().add(Styles.ACCENT);
        var bar = new HBox(
                filter,
                gap(),
                Buttons.icon(host.words(), commands, Command.SECOND_REVIEW),
                Buttons.icon(host.words(), commands, Command.SETTLE),
                Buttons.icon(host.words(), commands, Command.CHECKS),
                button(Command.REPORT),
                button(Command.IMPORT_FOLDER),
                button(Command.IMPORT),
                next);
        bar.getStyleClass().add(Styles.ROW);
        bar.visibleProperty().bind(model.empty().not());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Node content() {
        var first = button(Command.IMPORT);
        first.getStyleClass().add(Styles.ACCENT);
        var nothing = new EmptyState(
                Icons.DROP,
                host.say("round.empty.what"),
                host.say("round.empty.how"),
                first,
                button(Command.IMPORT_FOLDER));
        nothing.getStyleClass().add(Styles.CARD);
        nothing.visibleProperty().bind(model.empty());
        table.visibleProperty().bind(model.empty().not());
        Columns.fitRows(table);
        StackPane.setAlignment(table, Pos.TOP_CENTER);
        return new StackPane(table, nothing);
    }

    private Button button(Command command) {
        return Buttons.of(host.words(), commands, command);
    }

    private void show(RoundModel.Tally now) {
        var counts = new Label(host.say("round.tally", now.cases(), now.submitted(), now.draft(), now.notBegun()));
        tally.getChildren()
                .setAll(counts, Columns.progress(now.submitted(), now.cases(), host.say("round.done", percent(now))));
        tally.setVisible(now.cases() > 0);
    }

    private void tell(Optional<RoundModel.Load> now) {
        load.setText(now.map(any -> host.say("round.load", any.minutes(), any.left(), any.hours()))
                .orElse(""));
    }

    private static int percent(RoundModel.Tally now) {
        return now.cases() == 0 ? 0 : 100 * now.submitted() / now.cases();
    }

    private Subscription listen() {
        return Subscription.combine(
                model.tally().subscribe(this::show),
                model.load().subscribe(this::tell),
                model.shown().subscribe(() -> table.mark(model.lastMarked())),
                table.getSelectionModel()
                        .selectedItemProperty()
                        .subscribe(row -> model.chosen().set(Optional.ofNullable(row))));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    @Override
    public String title() {
        return model.round().title();
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
                Command.OPEN_CASE,
                Command.SETTLE,
                Command.NEXT_UNFINISHED,
                Command.RENAME,
                Command.FILTER,
                Command.IMPORT,
                Command.IMPORT_FOLDER,
                Command.CHECKS,
                Command.REPORT));
    }

    @Override
    public Optional<Consumer<List<Path>>> drop() {
        return Optional.of(drop);
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
}
