package org.anjuan.ui.scoring;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeptField;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.StateBadge;
import org.anjuan.ui.kit.Styles;

/** The current item, opened: what is looked at, reasons by digit, deductions with their proof, note, and the law. */
final class ItemCard extends VBox {
    private final Judgement judgement;
    private final Words words;
    private final HBox head = new HBox();
    private final VBox text = new VBox();
    private final ReasonsView reasons;
    private final DeductionsView deductions;
    private final FlowPane acts = new FlowPane();
    private final KeptField note;
    private final ItemFacts facts;
    private Optional<Row.ItemLine> row = Optional.empty();

    ItemCard(Judgement judgement, Words words, Commands commands, Consumer<Anchor> show) {
        this.judgement = judgement;
        this.words = words;
        reasons = new ReasonsView(judgement, words);
        deductions = new DeductionsView(judgement, words, show);
        facts = new ItemFacts(words);
        note = new KeptField(
                words.say("scoring.note.title"), judgement.scoring().notes()::ofItem, judgement.scoring()::commitNotes);
        note.setId("note");
        KeyPrint.follow(note, words, Command.NOTE, key -> note.setPromptText(words.say("scoring.note.prompt", key)));
        getStyleClass().add("item-card");
        setId("item-card");
        head.getStyleClass().add(Styles.ROW);
        acts.getStyleClass().add("item-acts");
        for (var command : new Command[] {
            Command.CLEAR_AND_NEXT, Command.ABSENCE, Command.NOT_APPLICABLE, Command.UNSURE, Command.REOPEN_ITEM
        }) {
            var button = Buttons.of(words, commands, command);
            button.getStyleClass().add("item-act");
            button.setVisible(command != Command.REOPEN_ITEM);
            button.managedProperty().bind(button.visibleProperty());
            acts.getChildren().add(button);
        }
        getChildren().addAll(head, text, reasons, deductions, acts, note, facts);
    }

    /** Becomes the card of this item. */
    ItemCard show(Row.ItemLine next) {
        boolean other = row.filter(
                        before -> before.item().id().equals(next.item().id()))
                .isEmpty();
        row = Optional.of(next);
        var state = ItemLineView.state(next);
        var item = next.item();
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("veto"), next.kind() == Part.Kind.VETO);
        head.getChildren()
                .setAll(
                        Texts.firm(item.id(), Styles.STRONG),
                        new StateBadge(words, state),
                        Texts.growing(Texts.line(dimension(next), Styles.SMALL, Styles.MUTED)),
                        points(next));
        text.getChildren().setAll(Texts.wrapped(item.fullText(), "item-text"));
        if (!item.exceptions().isEmpty()) {
            text.getChildren().add(exceptions(item.exceptions()));
        }
        if (other) {
            facts.show(item, acts().sitting().standard());
        }
        acts.getChildren().getLast().setVisible(next.score().verdict() != Verdict.OPEN);
        setAccessibleText(words.say("scoring.item.accessible", item.id(), item.text(), words.say(state.words())));
        refresh();
        return this;
    }

    /** Brings up to date what changes with what is asked, what waits, and whether the review is closed. */
    void refresh() {
        row.ifPresent(line -> {
            reasons.show(line);
            deductions.show(line);
            note.show(line.item().id(), line.score().note(), acts().open());
            offer(acts, acts().open());
            offer(note, acts().open() || !line.score().note().isBlank());
        });
    }

    /** Puts the cursor into the note of a deduction, then that of the next, then that of the item. */
    void openNote() {
        deductions.nextNote().orElse(note).open();
    }

    /** What must be ruled out before points are taken stands above the reasons. */
    private HBox exceptions(String what) {
        var label = Texts.growing(Texts.wrapped(words.say("scoring.fact.exceptions") + "\u3000" + what, Styles.SMALL));
        var row = new HBox(Icons.INFO.node(Styles.MUTED), label);
        row.setId("item-exceptions");
        row.getStyleClass().addAll(Styles.ROW, "item-exceptions");
        return row;
    }

    /** Puts the cursor into 报告用语 of the chosen deduction; says so where there is none. */
    void openWording() {
        if (!deductions.openWording()) {
            row.ifPresent(
                    line -> acts().hint("scoring.said.nodeduction", line.item().id()));
        }
    }

    private static void offer(javafx.scene.Node node, boolean offered) {
        node.setVisible(offered);
        node.setManaged(offered);
    }

    private Acts acts() {
        return judgement.scoring().acts();
    }

    private String dimension(Row.ItemLine line) {
        return acts().sitting().standard().dimensions().stream()
                .filter(dimension -> dimension.id().equals(line.item().dimension()))
                .map(dimension -> dimension.name())
                .findFirst()
                .orElse("");
    }

    private HBox points(Row.ItemLine line) {
        var figures = new HBox();
        figures.getStyleClass().add(Styles.ROW);
        figures.setMinWidth(USE_PREF_SIZE);
        if (line.item().points().signum() > 0) {
            figures.getChildren()
                    .add(Texts.firm(words.say(
                            "scoring.item.points", Points.plain(line.item().points()))));
        }
        if (line.lost().signum() > 0) {
            figures.getChildren().add(Texts.firm(Points.of(line.kind(), line.lost()), "lost", Styles.STRONG));
        }
        return figures;
    }
}
