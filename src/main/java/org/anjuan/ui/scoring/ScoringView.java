package org.anjuan.ui.scoring;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.Styles;

/** The checklist: filters above, items in their order below, the current one opened. */
public final class ScoringView extends BorderPane {
    private final Judgement judgement;
    private final Words words;
    private final Commands commands;
    private final ItemCard card;
    private final RowsPane rows;
    private final Label nothing;
    private final CommentBar comment;
    private final FlowPane filters = new FlowPane();

    /**
     * The checklist of a judgement.
     *
     * @param show asked to show the place of a proof
     */
    public ScoringView(Judgement judgement, Words words, Commands commands, Consumer<Anchor> show) {
        this.judgement = judgement;
        this.words = words;
        this.commands = commands;
        getStyleClass().add("scoring");
        getStylesheets()
                .add(Objects.requireNonNull(ScoringView.class.getResource("scoring.css"))
                        .toExternalForm());
        card = new ItemCard(judgement, words, commands, show);
        rows = new RowsPane(this::node);
        rows.setId("checklist");
        rows.setAccessibleText(words.say("scoring.title"));
        nothing = Labels.wrapped("", Styles.MUTED, Styles.PADDED);
        KeyPrint.sentence(nothing, words, words.say("scoring.filter.nothing"), nothing::setText);
        fillFilters();
        setTop(filters);
        setCenter(rows);
        comment = new CommentBar(judgement, words);
        comment.field().setId("comment");
        setBottom(new VBox(nothing, comment));
        judgement.scoring().rowsProperty().subscribe(now -> show());
        judgement.scoring().askProperty().subscribe(now -> {
            card.refresh();
            rows.currentChanged();
        });
        judgement.placing().waitingProperty().subscribe(now -> {
            card.refresh();
            rows.currentChanged();
        });
        judgement.scoring().orderProperty().subscribe(now -> card.refresh());
        judgement.placing().chosenProperty().subscribe(now -> card.refresh());
        judgement.precedents().experienceProperty().subscribe(now -> card.refresh());
        judgement.standing().standingProperty().map(Standing::status).subscribe(now -> card.refresh());
        card.needsLayoutProperty().subscribe(needs -> {
            if (needs) {
                rows.currentChanged();
            }
        });
        fontProbe();
    }

    /** Opens 报告用语 of the chosen deduction. */
    public void openWording() {
        card.openWording();
    }

    /** Puts the cursor into the current item's note. */
    public void openNote() {
        card.openNote();
    }

    /** Puts the cursor into the comment on the whole case. */
    public void openComment() {
        comment.field().open();
    }

    private void show() {
        var next = judgement.scoring().rowsProperty().get();
        boolean empty = next.stream().noneMatch(Row.ItemLine.class::isInstance);
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        rows.show(next);
    }

    private Region node(Row row, Optional<Region> free) {
        return switch (row) {
            case Row.PartHead head ->
                free.map(PartHeadView.class::cast)
                        .orElseGet(() -> new PartHeadView(words))
                        .show(head);
            case Row.GroupHead head ->
                free.map(GroupHeadView.class::cast)
                        .orElseGet(() -> new GroupHeadView(words, commands))
                        .show(head);
            case Row.HeadingHead head ->
                free.map(HeadingView.class::cast)
                        .orElseGet(() -> new HeadingView(words))
                        .show(head);
            case Row.ItemLine line when line.current() -> card.show(line);
            case Row.ItemLine line ->
                free.map(ItemLineView.class::cast)
                        .orElseGet(() -> new ItemLineView(words, judgement.scoring()::go))
                        .show(line);
        };
    }

    /** Sets something beside the filters that leads elsewhere. */
    public void offer(Node way) {
        filters.getChildren().add(Filter.values().length, way);
    }

    private void fillFilters() {
        filters.getStyleClass().addAll(Styles.TOOLBAR, "filters");
        for (var filter : Filter.values()) {
            filters.getChildren().add(chip(filter));
        }
        var standard = judgement.scoring().acts().sitting().standard();
        if (!standard.terms().facts().isEmpty()) {
            filters.getChildren().add(Buttons.icon(words, commands, Command.FACTS));
        }
    }

    private ToggleButton chip(Filter filter) {
        var chip = new ToggleButton();
        chip.setId("filter-" + filter.name().toLowerCase(java.util.Locale.ROOT));
        chip.getStyleClass().add(Styles.CHIP);
        chip.setMinWidth(USE_PREF_SIZE);
        shape(filter).ifPresent(icon -> chip.setGraphic(icon.node()));
        var tip = new Tooltip();
        KeyPrint.sentence(chip, words, words.say("scoring.filter.tip." + filter.name()), tip::setText);
        chip.setTooltip(tip);
        chip.setOnAction(event -> {
            judgement.scoring().filterProperty().set(filter);
            chip.setSelected(true);
        });
        judgement.scoring().filterProperty().subscribe(now -> chip.setSelected(now == filter));
        judgement
                .scoring()
                .rowsProperty()
                .subscribe(now -> chip.setText(words.say(
                        "scoring.filter." + filter.name(), judgement.scoring().count(filter))));
        return chip;
    }

    private static Optional<Icons> shape(Filter filter) {
        return switch (filter) {
            case ALL -> Optional.empty();
            case OPEN -> Optional.of(State.OPEN.shape());
            case DEDUCTED -> Optional.of(State.DEDUCTED.shape());
            case UNSURE -> Optional.of(State.UNSURE.shape());
        };
    }

    /** Row heights are measured again when the size of type changes. */
    private void fontProbe() {
        var probe = new Label("M");
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().subscribe(now -> rows.remeasure());
        getChildren().add(probe);
    }
}
