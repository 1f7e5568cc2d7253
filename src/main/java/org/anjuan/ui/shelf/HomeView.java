package org.anjuan.ui.shelf;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.desk.Resume;
import org.anjuan.desk.RoundSummary;
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
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.StateBadge;
import org.anjuan.ui.kit.Styles;

/** 首页: one line to go on where one was, and the rounds. */
public final class HomeView implements Screen {
    private final Host host;
    private final HomeModel model;
    private final Commands commands;
    private final BorderPane root = new BorderPane();
    private final TableView<RoundSummary> table = new TableView<>();
    private final Button resume;
    private final VBox resumeCard = new VBox();

    HomeView(Host host, HomeModel model, Commands commands) {
        this.host = host;
        this.model = model;
        this.commands = commands;
        this.resume = Buttons.of(host.words(), commands, Command.RESUME);
        resume.getStyleClass().add(Styles.ACCENT);
        build();
        Attached.listen(root, this::listen);
    }

    private void build() {
        fillTable();
        var page = new VBox(resumeCard, bar(), content());
        page.getStyleClass().addAll("aj-page", Styles.WIDE_STACK);
        root.getStyleClass().add(Styles.CANVAS);
        root.setCenter(page);
        VBox.setVgrow(page.getChildren().getLast(), Priority.ALWAYS);
    }

    private Node bar() {
        var heading = new Label(host.say("home.rounds"));
        heading.getStyleClass().add(Styles.HEADING);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(
                heading,
                gap,
                Buttons.of(host.words(), commands, Command.STANDARDS),
                Buttons.of(host.words(), commands, Command.SAMPLE_ROUND),
                Buttons.of(host.words(), commands, Command.NEW_ROUND));
        bar.getStyleClass().add(Styles.ROW);
        bar.visibleProperty().bind(model.empty().not());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Node content() {
        var first = Buttons.of(host.words(), commands, Command.NEW_ROUND);
        first.getStyleClass().add(Styles.ACCENT);
        var nothing = new EmptyState(
                Icons.ROUND,
                host.say("home.empty.what"),
                host.say("home.empty.how"),
                first,
                Buttons.of(host.words(), commands, Command.SAMPLE_ROUND));
        nothing.getStyleClass().add(Styles.CARD);
        nothing.visibleProperty().bind(model.empty());
        table.visibleProperty().bind(model.empty().not());
        Columns.fitRows(table);
        StackPane.setAlignment(table, Pos.TOP_CENTER);
        return new StackPane(table, nothing);
    }

    private void fillTable() {
        table.setId("rounds");
        table.setAccessibleText(host.say("home.rounds"));
        table.setItems(model.rounds());
        Columns.follow(table);
        table.setPlaceholder(new Label(host.say("home.loading")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        Columns.text(
                                host.say("home.column.round"),
                                28,
                                row -> row.round().title()),
                        Columns.text(host.say("home.column.standard"), 22, RoundSummary::standardTitle),
                        Columns.node(host.say("home.column.progress"), 16, HPos.LEFT, this::progress),
                        Columns.text(
                                host.say("home.column.opened"),
                                9,
                                row -> row.round().opened().toString()),
                        Columns.node(host.say("home.column.state"), 9, HPos.LEFT, this::state)));
        Columns.onOpen(table, () -> commands.run(Command.OPEN_ROUND));
    }

    private Node progress(RoundSummary row) {
        return Columns.progress(row.submitted(), row.cases(), host.say("home.progress", row.submitted(), row.cases()));
    }

    private Node state(RoundSummary row) {
        var state = row.cases() == 0 ? State.NOT_BEGUN : row.submitted() == row.cases() ? State.SUBMITTED : State.DRAFT;
        return new StateBadge(host.words(), state)
                .saying(host.say("round.state." + state.name()))
                .plain();
    }

    private void show(Optional<Resume> where) {
        resumeCard.setVisible(where.isPresent());
        resumeCard.setManaged(where.isPresent());
        where.ifPresent(place -> resumeCard.getChildren().setAll(resumeLine(place)));
        if (where.isPresent()) {
            resume.requestFocus();
        }
    }

    private Node resumeLine(Resume place) {
        var title = new Label(place.entry().title());
        title.getStyleClass().add(Styles.HEADING);
        var where = new Label(host.say(
                place.page() == 0 ? "home.resume.fresh" : "home.resume.where",
                place.page(),
                place.pages(),
                place.item(),
                place.open()));
        where.getStyleClass().add(Styles.MUTED);
        var text = new VBox(title, where);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(Icons.RESUME.node(Styles.ACCENT_TEXT), text, resume);
        line.getStyleClass().addAll(Styles.NOTICE, Styles.WIDE_ROW);
        return line;
    }

    private Subscription listen() {
        model.inList().bind(table.focusedProperty());
        return Subscription.combine(
                model.resume().subscribe(this::show),
                table.getSelectionModel()
                        .selectedItemProperty()
                        .subscribe(row -> model.chosen().set(Optional.ofNullable(row))),
                model.inList()::unbind);
    }

    @Override
    public String title() {
        return "";
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
                host.words(), commands, Command.OPEN_ROUND, Command.RESUME, Command.NEW_ROUND, Command.SAMPLE_ROUND));
    }

    @Override
    public void shown() {
        model.refresh();
        takeFocus();
    }

    @Override
    public void takeFocus() {
        if (model.canResume().get()) {
            resume.requestFocus();
        } else {
            table.requestFocus();
        }
    }

    @Override
    public boolean settled() {
        return model.known().get();
    }
}
