package org.anjuan.ui.scoring;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.review.Verdict;
import org.anjuan.standard.CatchAll;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeptField;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** The current item, opened: what is looked at, reasons by digit, deductions with their proof, note, and the law. */
final class ItemCard extends VBox {
    private static final PseudoClass VETO = PseudoClass.getPseudoClass("veto");

    private final Judgement judgement;
    private final Words words;
    private final ItemHead head;
    private final Label text = Labels.wrapped("", "item-text");
    private final Label exceptions = Labels.growing(Labels.wrapped("", Styles.SMALL));
    private final HBox excepted = new HBox(Icons.INFO.node(Styles.MUTED), exceptions);
    private final ReasonsView reasons;
    private final DeductionsView deductions;
    private final FlowPane acts = new FlowPane();
    private final Button otherReason;
    private final Button reopen;
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
        head = new ItemHead(words);
        excepted.setId("item-exceptions");
        excepted.getStyleClass().addAll(Styles.ROW, "item-exceptions");
        acts.getStyleClass().add("item-acts");
        for (var command :
                new Command[] {Command.CLEAR_AND_NEXT, Command.ABSENCE, Command.NOT_APPLICABLE, Command.UNSURE}) {
            acts.getChildren().add(act(Buttons.of(words, commands, command)));
        }
        otherReason = act(Buttons.of(words, commands, Command.OTHER_REASON));
        reopen = act(Buttons.of(words, commands, Command.REOPEN_ITEM));
        acts.getChildren().addAll(otherReason, reopen);
        getChildren().addAll(head, new VBox(text, excepted), reasons, deductions, acts, note, facts);
    }

    private static Button act(Button button) {
        button.getStyleClass().add("item-act");
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** Becomes the card of this item. */
    ItemCard show(Row.ItemLine next) {
        boolean other = row.filter(
                        before -> before.item().id().equals(next.item().id()))
                .isEmpty();
        row = Optional.of(next);
        var state = ItemLineView.state(next);
        var item = next.item();
        pseudoClassStateChanged(VETO, next.kind() == Part.Kind.VETO);
        head.show(next, state, dimension(next));
        text.setText(item.fullText());
        exceptions.setText(words.say("scoring.fact.exceptions") + "\u3000" + item.exceptions());
        Texts.offer(excepted, !item.exceptions().isEmpty());
        if (other) {
            var standard = acts().sitting().standard();
            facts.show(item, standard);
            otherReason.setVisible(CatchAll.of(item).isEmpty()
                    && CatchAll.nearest(standard, item).isPresent());
        }
        reopen.setVisible(next.score().verdict() != Verdict.OPEN);
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
            Texts.offer(acts, acts().open());
            Texts.offer(note, acts().open() || !line.score().note().isBlank());
        });
    }

    /** Puts the cursor into the note of a deduction, then that of the next, then that of the item. */
    void openNote() {
        deductions.nextNote().orElse(note).open();
    }

    /** Puts the cursor into 报告用语 of the chosen deduction; says so where there is none. */
    void openWording() {
        if (!deductions.openWording()) {
            row.ifPresent(
                    line -> acts().hint("scoring.said.nodeduction", line.item().id()));
        }
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
}
