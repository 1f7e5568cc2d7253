package org.anjuan.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.ShowPlace;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.review.FindingStand;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheets;
import org.anjuan.ui.kit.Styles;

/** 疑点: the inbox beside the pages. Lists what waits, opens the current one, and prints what each key does. */
public final class FindingsView extends BorderPane {
    private static final List<Command> DEEDS = List.of(
            Command.FINDING_ACCEPT,
            Command.FINDING_MISREAD,
            Command.FINDING_EXPLAINED,
            Command.FINDING_NO_DEDUCTION,
            Command.FINDING_LATER,
            Command.FINDING_REREAD,
            Command.FINDING_SHOW);

    private final FindingsModel model;
    private final Words words;
    private final Consumer<Anchor> show;
    private final CutOutShelf pictures;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final StatusLine status;

    /** What the view reaches beside its model. */
    public record Surroundings(Words words, Commands commands, Jobs jobs, Sheets sheets) {}

    /** Cuts a place out with its surroundings; empty where its page cannot be drawn. */
    @FunctionalInterface
    public interface Cutter {
        Optional<ShowPlace.Shown> cut(Anchor.OnPage place);
    }

    /**
     * The inbox of a model.
     *
     * @param cutter cuts places out of their pages
     * @param show asked to show a place among the pages
     */
    public FindingsView(FindingsModel model, Surroundings around, Cutter cutter, Consumer<Anchor> show) {
        this.model = model;
        this.words = around.words();
        this.show = show;
        pictures = new CutOutShelf(cutter, around.jobs());
        status = new StatusLine(words);
        getStyleClass().add("findings");
        setId("findings");
        getStylesheets()
                .add(Objects.requireNonNull(FindingsView.class.getResource("findings.css"))
                        .toExternalForm());
        list.getStyleClass().add("finding-rows");
        list.setId("finding-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDGE_TO_EDGE);
        scroll.setFocusTraversable(false);
        setTop(new VBox(toolbar(around.commands()), status));
        setCenter(scroll);
        setBottom(deeds(around.commands()));
        model.rowsProperty().subscribe(this::show);
        model.followingProperty().subscribe(_ -> tell());
        model.recognisingProperty().subscribe(_ -> tell());
        new AcceptSheets(model, around);
    }

    private HBox toolbar(Commands commands) {
        var back = Buttons.icon(words, commands, Command.FINDINGS);
        back.setGraphic(Icons.BACK.node());
        back.setAccessibleText(words.say("findings.close"));
        var row = new HBox(back, Labels.firm(words.say("findings.title"), Styles.STRONG));
        row.getStyleClass().addAll(Styles.TOOLBAR, "findings-toolbar");
        for (var shelf : Shelf.values()) {
            row.getChildren().add(chip(shelf));
        }
        row.getChildren()
                .addAll(
                        Labels.growing(new Region()),
                        Buttons.icon(words, commands, Command.PAPERS),
                        Buttons.icon(words, commands, Command.TIME_LINE));
        return row;
    }

    private ToggleButton chip(Shelf shelf) {
        var chip = new ToggleButton();
        chip.setId("findings-" + shelf.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().add(Styles.CHIP);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> {
            model.shelfProperty().set(shelf);
            chip.setSelected(true);
        });
        model.shelfProperty().subscribe(now -> chip.setSelected(now == shelf));
        model.rowsProperty().subscribe(_ -> chip.setText(words.say("findings.shelf." + shelf, model.count(shelf))));
        return chip;
    }

    private FlowPane deeds(Commands commands) {
        var row = new FlowPane();
        row.getStyleClass().add("finding-deeds");
        for (var deed : DEEDS) {
            Button button = Buttons.of(words, commands, deed);
            button.getStyleClass().add("finding-deed");
            row.getChildren().add(button);
        }
        return row;
    }

    private void tell() {
        status.tell(model.followingProperty().get(), model.recognisingProperty().get());
        if (model.rowsProperty().get().isEmpty()) {
            show(List.of());
        }
    }

    private void show(List<Row> rows) {
        var nodes = new ArrayList<Node>();
        if (rows.stream().noneMatch(Row.One.class::isInstance)) {
            nodes.add(nothing());
        }
        Optional<Node> current = Optional.empty();
        for (var row : rows) {
            var node = node(row);
            nodes.add(node);
            if (row instanceof Row.One one && one.current()) {
                current = Optional.of(node);
            }
        }
        list.getChildren().setAll(nodes);
        current.ifPresent(node -> Reveal.in(scroll, node));
    }

    private Node nothing() {
        var read = model.followingProperty().get();
        boolean done = read.done() && !model.recognisingProperty().get().goesOn();
        return new EmptyState(
                Icons.FINDING,
                words.say(done ? "findings.empty" : "findings.empty.reading"),
                words.say("findings.empty.how", model.count(Shelf.ACCEPTED), model.count(Shelf.DISMISSED)));
    }

    private Node node(Row row) {
        return switch (row) {
            case Row.DimensionHead(var name, var count) -> head(name, count);
            case Row.ItemHead(var id, var text) ->
                Labels.line(words.say("findings.item", id, text), Styles.SMALL, Styles.MUTED, "finding-item");
            case Row.One one when one.current() -> card(one);
            case Row.One one -> line(one);
            case Row.UnjudgedHead(var count, var open) -> fold(count, open);
            case Row.NotJudged(var unjudged) ->
                Labels.wrapped(
                        words.say("findings.unjudged.one", unjudged.check(), unjudged.title(), unjudged.why()),
                        Styles.SMALL,
                        "finding-unjudged");
        };
    }

    private HBox head(String name, int count) {
        var row = new HBox(
                Labels.growing(Labels.line(name, Styles.STRONG)),
                Labels.firm(words.say("findings.count", count), Styles.SMALL, Styles.MUTED));
        row.getStyleClass().add("finding-head");
        return row;
    }

    private Button fold(int count, boolean open) {
        var fold = Buttons.of(words.say("findings.unjudged", count), model::foldUnjudged);
        fold.setId("findings-unjudged");
        fold.setGraphic((open ? Icons.PREVIOUS : Icons.NEXT).node());
        fold.getStyleClass().addAll(Styles.FLAT, "finding-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        return fold;
    }

    private FindingLine line(Row.One row) {
        var finding = row.stand().finding();
        return new FindingLine(words, row, where().all(finding.pages()), () -> model.go(finding));
    }

    private FindingCard card(Row.One row) {
        Sitting sitting = model.sitting();
        FindingStand stand = row.stand();
        var done = sitting.review()
                .noticed()
                .of(stand.finding())
                .filter(_ -> !stand.state().equals(FindingStand.State.OPEN))
                .map(handling -> FindingLine.done(words, stand, handling));
        return new FindingCard(
                words,
                row,
                Link.of(stand.finding(), sitting.standard()),
                done.orElse(null),
                new FindingCard.Places(where(), pictures, show, sitting.standard()));
    }

    private PlaceWords where() {
        return new PlaceWords(words, model.sitting().caseFile(), model.sitting().reading());
    }

    /** Says what is wrong in the office's rules. */
    public void warn(List<String> problems) {
        status.warn(problems);
    }

    /** Whether every picture is there that is to be seen. */
    public boolean settled() {
        return pictures.runningProperty().get() == 0;
    }
}
