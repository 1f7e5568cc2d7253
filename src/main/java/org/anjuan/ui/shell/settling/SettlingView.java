package org.anjuan.ui.shell.settling;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Arbitration;
import org.anjuan.desk.Desk;
import org.anjuan.desk.SettlingState;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Proof;
import org.anjuan.review.Settlement.Side;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.FxLater;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyLine;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Screen;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.reader.ReaderView;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.Points;

/** 裁定: on what two reviews differ at the left, the pages of both sides and what they say at the right. */
public final class SettlingView implements Screen {
    private static final double LIST_SHARE = 0.27;
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Arbitration arbitration;
    private final Host host;
    private final SettlingModel model;
    private final Reading reading;
    private final ReaderView reader;
    private final ProofWalk walk;
    private final Commands commands;
    private final DecisionBar decision;
    private final SettlingLine top;
    private final ListView<SettlingRow> list = new ListView<>();
    private final Label count = Labels.wrapped("", Styles.STRONG);
    private final Label item = Labels.wrapped("", Styles.STRONG);
    private final BorderPane root = new BorderPane();
    private boolean begun;
    private boolean ended;

    /** Two reviews of a case, at the first item that waits for a decision. */
    public SettlingView(Desk desk, Arbitration arbitration, Host host) {
        this.arbitration = arbitration;
        this.host = host;
        var sitting = arbitration.sitting();
        model = new SettlingModel(arbitration, host.words(), new FxLater());
        reading = Reading.of(sitting.caseFile(), desk.pages(), desk.findText(), desk.jobs());
        walk = new ProofWalk(model, reading, host.words());
        commands = SettlingCommands.of(model, walk, reading, () -> own(List.of()), this::why, this::finish);
        reader = new ReaderView(reading, desk.pages(), desk.jobs(), host.words(), commands);
        decision = new DecisionBar(host.words(), commands, model, root::requestFocus);
        top = new SettlingLine(model, host.words(), host.zone(), commands, this::notKept);
        layOut();
        follow();
        host.background()
                .ask(
                        "read papers",
                        () -> desk.noticing()
                                .soFar()
                                .of(sitting.caseFile(), sitting.review().noticed()),
                        this::know);
    }

    /** Pages, and what is proved by them, are named after their papers. */
    private void know(CaseReading read) {
        if (!ended) {
            arbitration.sitting().know(read);
            reading.marks().setPapers(read.papers());
        }
    }

    private void layOut() {
        root.getStyleClass().add("settling");
        root.getStylesheets()
                .add(Objects.requireNonNull(SettlingView.class.getResource("settling.css"))
                        .toExternalForm());
        list.setId("dissents");
        list.setAccessibleText(host.say("settling.list"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new DissentCell(host.words(), arbitration.standard()));
        list.setPlaceholder(new EmptyState(Icons.TICK, host.say("settling.empty"), host.say("settling.empty.how")));
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(count, list);
        left.getStyleClass().add("dissents");
        SplitPane.setResizableWithParent(left, false);
        var cards = new HBox(card(Side.FIRST), card(Side.SECOND));
        cards.getStyleClass().addAll(Styles.ROW, "opinions");
        var sides = Labels.firm("", Styles.SMALL, Styles.MUTED);
        sides.setId("settling-sides");
        reader.sideBySideProperty()
                .subscribe(beside -> sides.setText(host.say(beside ? "settling.sides" : "settling.sides.stacked")));
        var heading = new HBox(Labels.growing(item), sides);
        heading.getStyleClass().add(Styles.WIDE_ROW);
        var below = new VBox(heading, cards, decision);
        below.getStyleClass().add("settling-below");
        var right = new BorderPane(reader);
        right.setBottom(below);
        var panes = new SplitPane(left, right);
        panes.setOrientation(Orientation.HORIZONTAL);
        panes.setDividerPositions(LIST_SHARE);
        panes.getStyleClass().add("panes");
        root.setCenter(panes);
    }

    private OpinionCard card(Side side) {
        var card = new OpinionCard(host.words(), commands, model, walk, side);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(1);
        return card;
    }

    private void follow() {
        model.rowsProperty().subscribe(this::list);
        model.currentProperty().subscribe(_ -> current());
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> model.go(index.intValue()));
        model.saidProperty().subscribe((_, said) -> host.log().accept(said));
        reading.drawing().onCopied(host.outside()::copy);
        reading.drawing().onDrawn(this::drawn);
        reader.widthProperty().subscribe(this::open);
    }

    /** Opens both views once there is room to show them in. */
    private void open() {
        if (reader.getWidth() > 0 && !reading.second().openProperty().get()) {
            Platform.runLater(() -> {
                if (!reading.second().openProperty().get()) {
                    reading.second().openOrClose();
                }
                Platform.runLater(() -> {
                    walk.begin();
                    begun = true;
                });
            });
        }
    }

    private void list(List<SettlingRow> rows) {
        list.getItems().setAll(rows);
        long decided = rows.stream()
                .filter(row -> row.state() != SettlingState.OPEN && row.state() != SettlingState.ASKED)
                .count();
        long alike = arbitration.standard().items().count() - rows.size();
        count.setText(host.say("settling.count", rows.size(), decided, alike));
        current();
    }

    private void current() {
        list.getSelectionModel().clearAndSelect(model.currentProperty().get());
        list.scrollTo(Math.max(0, model.currentProperty().get() - 1));
        item.setText(model.item().map(this::heading).orElse(""));
    }

    private String heading(Item at) {
        return host.say("settling.item", at.id(), at.fullText(), Points.plain(at.points()));
    }

    private void why() {
        decision.focus();
    }

    private void own(List<Proof> shown) {
        model.item().ifPresent(at -> host.show(new OwnSheet(host.words(), model, at, shown)));
    }

    /** What is drawn on a page proves what one is about to decide oneself. */
    private void drawn(Anchor.OnPage place) {
        if (model.decidable().get()) {
            host.background()
                    .ask("prove", () -> arbitration.sitting().prove(place).proof(), proof -> own(List.of(proof)));
        }
    }

    private void finish() {
        if (model.finish()) {
            host.log().accept(host.say("settling.said.finished"));
        }
    }

    /** Tried again by itself; what was decided stays on screen. */
    private void notKept(String sentence) {
        host.log().accept(sentence);
        new FxLater().in(AGAIN, () -> {
            if (!ended) {
                arbitration.sitting().retry();
            }
        });
    }

    @Override
    public String title() {
        var entry = arbitration.sitting().entry();
        return host.say("settling.title", entry.number(), entry.title());
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
    public Optional<Node> header() {
        return Optional.of(top);
    }

    @Override
    public Optional<Node> footer() {
        return Optional.of(new KeyLine(
                host.words(),
                commands,
                Command.TAKE_FIRST,
                Command.TAKE_SECOND,
                Command.DECIDE_OWN,
                Command.SEND_BACK,
                Command.NEXT_DISSENT,
                Command.NEXT_PROOF,
                Command.SAME_PAGE,
                Command.WHY,
                Command.VIEWS_TOGETHER,
                Command.UNDO,
                Command.SUBMIT));
    }

    @Override
    public void shown() {
        root.requestFocus();
    }

    @Override
    public void close(Runnable then) {
        if (!ended) {
            ended = true;
            model.keep();
            reader.close();
            arbitration.sitting().close();
        }
        then.run();
    }

    @Override
    public boolean settled() {
        return begun && reader.settled() && !arbitration.sitting().unwritten();
    }
}
