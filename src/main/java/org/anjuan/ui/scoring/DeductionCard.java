package org.anjuan.ui.scoring;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeptField;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** One deduction of the current item: how it comes to its points, the reviewer's words, and its proofs to jump to. */
final class DeductionCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Judgement judgement;
    private final Words words;
    private final Label digit = Buttons.key("");
    private final Label account = Labels.wrapped("", Styles.STRONG);
    private final Button fewer;
    private final Button oneMore;
    private final Button otherPoints;
    private final Button waive;
    private final Button withdraw;
    private final Label waiver = Labels.wrapped("", Styles.SMALL);
    private final KeptField note;
    private final PrecedentView precedents;
    private final PhrasesView phrases;
    private final ProofsView proofs;
    private final WordingView wording;
    private Optional<Deduction> shown = Optional.empty();

    /** @param show asked to show the place of a proof */
    DeductionCard(Judgement judgement, Words words, Consumer<Anchor> show) {
        this.judgement = judgement;
        this.words = words;
        var deducting = judgement.deducting();
        fewer = small(Icons.MINUS, words.say("scoring.times.fewer"), deducting::takeBack);
        oneMore = small(Icons.ADD, words.say("scoring.times.more"), deducting::onceMore);
        tipWithKey(fewer, "scoring.times.fewer.tip");
        otherPoints = small(Icons.EDIT, words.say("scoring.points.other"), deducting::askPoints);
        waive = small(Icons.CROSSED_CIRCLE, words.say("scoring.waive"), deducting.waiving()::waive);
        withdraw = small(Icons.DELETE, words.say("scoring.withdraw"), deducting::withdraw);
        tipWithKey(withdraw, "scoring.withdraw.tip");
        note = new KeptField(
                words.say("scoring.deduction.note"), judgement.scoring().notes()::ofDeduction, this::left);
        waiver.setId("deduction-waiver");
        waive.setId("deduction-waive");
        note.setId("deduction-note");
        KeyPrint.follow(
                note, words, Command.NOTE, key -> note.setPromptText(words.say("scoring.deduction.note.prompt", key)));
        precedents = new PrecedentView(judgement, words);
        phrases = new PhrasesView(words, note);
        proofs = new ProofsView(judgement, words, show);
        wording = new WordingView(judgement, words);
        getStyleClass().add("deduction");
        var head = new HBox(digit, Labels.growing(account), fewer, oneMore, otherPoints, waive, withdraw);
        head.getStyleClass().add(Styles.ROW);
        getChildren().addAll(head, waiver, precedents, note, phrases, proofs, wording);
        setOnMouseClicked(_ -> shown.ifPresent(deduction -> {
            judgement.placing().show(deduction.id());
            deduction.proofs().stream().findFirst().ifPresent(proof -> show.accept(proof.anchor()));
        }));
    }

    /** Keeps what was typed; where it was refused, what is kept shows again. */
    private void left() {
        judgement.scoring().commitNotes();
        shown.ifPresent(deduction -> note.show(deduction.id(), deduction.note(), note.isEditable()));
    }

    KeptField note() {
        return note;
    }

    WordingView wording() {
        return wording;
    }

    /** Becomes the card of this deduction as it stands now. */
    DeductionCard show(Row.ItemLine row, Deduction deduction) {
        shown = Optional.of(deduction);
        boolean open = judgement.scoring().acts().open();
        boolean veto = row.isVeto(deduction);
        setId("deduction-" + deduction.reason());
        pseudoClassStateChanged(
                CHOSEN,
                deduction.id().equals(judgement.placing().chosenProperty().get()));
        digit.setText(digit(row, deduction));
        account.getStyleClass().removeAll("veto", "lost");
        account.getStyleClass().add(veto ? "veto" : "lost");
        account.setText(veto ? words.say("scoring.veto.holds") : account(row, deduction));
        var cost = row.item().deductible(deduction.reason()).map(Deductible::cost);
        Texts.offer(fewer, open && deduction.times() > 1);
        Texts.offer(oneMore, open && cost.filter(Cost.PerTime.class::isInstance).isPresent());
        Texts.offer(otherPoints, open && cost.filter(DeductionCard::isChosen).isPresent());
        var standard = judgement.scoring().acts().sitting().standard();
        Texts.offer(waive, open && (standard.terms().waivers() || deduction.isWaived()));
        waiver.setText(deduction.isWaived() ? words.say("scoring.waived", deduction.waiver()) : "");
        Texts.offer(waiver, deduction.isWaived());
        Texts.offer(withdraw, open);
        note.show(deduction.id(), deduction.note(), open);
        Texts.offer(note, open || !deduction.note().isBlank());
        precedents.show(deduction);
        phrases.show(judgement.precedents().phrases(deduction));
        proofs.show(deduction);
        wording.show(deduction, open);
        return this;
    }

    private String account(Row.ItemLine row, Deduction deduction) {
        return Account.of(row.item(), deduction)
                .map(account -> judgement.phrases().account(account, row.item()))
                .orElse("");
    }

    /** Whether the reviewer chooses among several points. */
    private static boolean isChosen(Cost cost) {
        return cost instanceof Cost.Range || cost instanceof Cost.Ladder;
    }

    /** The digit of the reason, as printed beside it above. */
    private static String digit(Row.ItemLine row, Deduction deduction) {
        var reasons = row.item().deductibles().stream().map(Deductible::id).toList();
        return Integer.toString(reasons.indexOf(deduction.reason()) + 1);
    }

    private void tipWithKey(Button button, String sentence) {
        KeyPrint.follow(
                button, words, Command.TAKE_BACK, key -> button.getTooltip().setText(words.say(sentence, key)));
    }

    private Button small(Icons icon, String says, Consumer<Deduction> act) {
        return Texts.small(icon, says, () -> shown.ifPresent(act));
    }
}
