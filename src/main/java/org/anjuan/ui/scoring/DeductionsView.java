package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.review.Proof;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Part;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;

/** The deductions of the current item: how each comes to its points, the reviewer's words, and its proofs to jump to. */
final class DeductionsView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Judgement judgement;
    private final Words words;
    private final Consumer<Anchor> show;

    DeductionsView(Judgement judgement, Words words, Consumer<Anchor> show) {
        this.judgement = judgement;
        this.words = words;
        this.show = show;
        getStyleClass().add("deductions");
    }

    void show(Row.ItemLine row) {
        var nodes = new ArrayList<Node>();
        row.score().deductions().forEach(deduction -> nodes.add(one(row, deduction)));
        var sum = Account.sum(row.item(), row.score());
        if (sum.compareTo(row.item().points()) > 0 && row.item().points().signum() > 0) {
            nodes.add(Texts.wrapped(
                    words.say(
                            "scoring.account.bounded",
                            Points.plain(sum),
                            Points.plain(row.item().points())),
                    Styles.SMALL,
                    Styles.MUTED));
        }
        getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }

    private VBox one(Row.ItemLine row, Deduction deduction) {
        var box = new VBox(head(row, deduction));
        box.getStyleClass().add("deduction");
        box.setId("deduction-" + deduction.reason());
        box.pseudoClassStateChanged(
                CHOSEN,
                deduction.id().equals(judgement.deducting().chosenProperty().get()));
        if (!deduction.note().isBlank()) {
            box.getChildren().add(Texts.wrapped(deduction.note(), "deduction-note"));
        }
        box.getChildren().add(proofs(deduction));
        box.setOnMouseClicked(event -> {
            judgement.deducting().show(deduction.id());
            deduction.proofs().stream().findFirst().ifPresent(proof -> show.accept(proof.anchor()));
        });
        return box;
    }

    private HBox head(Row.ItemLine row, Deduction deduction) {
        var account = Account.of(row.item(), deduction)
                .map(judgement.phrases()::account)
                .orElse("");
        boolean veto = row.kind() == Part.Kind.VETO;
        var line = new HBox(
                Buttons.key(digit(row, deduction)),
                Texts.growing(Texts.wrapped(
                        veto ? words.say("scoring.veto.holds") : account, Styles.STRONG, veto ? "veto" : "lost")));
        line.getStyleClass().add(Styles.ROW);
        if (judgement.scoring().acts().open()) {
            line.getChildren()
                    .add(small(
                            Icons.DELETE,
                            words.say("scoring.withdraw"),
                            () -> judgement.deducting().withdraw(deduction)));
        }
        return line;
    }

    /** The digit of the reason, as printed beside it above. */
    private static String digit(Row.ItemLine row, Deduction deduction) {
        var reasons = row.item().deductibles().stream().map(Deductible::id).toList();
        return Integer.toString(reasons.indexOf(deduction.reason()) + 1);
    }

    private Node proofs(Deduction deduction) {
        var flow = new FlowPane();
        flow.getStyleClass().add("proofs");
        deduction.proofs().forEach(proof -> flow.getChildren().add(proof(deduction, proof)));
        boolean waits =
                deduction.id().equals(judgement.deducting().waitingProperty().get());
        if (waits) {
            var waiting = Texts.wrapped(
                    words.say("scoring.waiting", Command.WHOLE_PAGE.keyText(words)), Styles.SMALL, "waiting");
            return deduction.proofs().isEmpty() ? waiting : new VBox(flow, waiting);
        }
        if (judgement.scoring().acts().open()) {
            flow.getChildren().add(more(deduction));
        }
        return flow;
    }

    private Button more(Deduction deduction) {
        boolean none = deduction.proofs().isEmpty();
        var more = Buttons.of(
                words.say(none ? "scoring.proof.none" : "scoring.proof.more"),
                () -> judgement.deducting().waitFor(deduction));
        more.setGraphic((none ? Icons.WARNING : Icons.ADD).node());
        more.getStyleClass().addAll(Styles.FLAT, "proof-more");
        more.pseudoClassStateChanged(NONE, none);
        return more;
    }

    private HBox proof(Deduction deduction, Proof proof) {
        var place = judgement.phrases().place(proof.anchor());
        var jump = Buttons.of(place, () -> {
            judgement.deducting().show(deduction.id());
            show.accept(proof.anchor());
        });
        jump.setGraphic((proof.anchor() instanceof Anchor.Absence ? Icons.MISSING : Icons.PAGE).node());
        jump.getStyleClass().addAll(Styles.FLAT, "proof-jump");
        var quote = Phrases.quote(proof.anchor());
        jump.setAccessibleText(words.say("scoring.proof.jump", place));
        jump.setTooltip(new Tooltip(quote.isBlank() ? words.say("scoring.proof.jump", place) : quote));
        var chip = new HBox(jump);
        chip.getStyleClass().add("proof");
        if (judgement.scoring().acts().open()) {
            chip.getChildren()
                    .add(small(
                            Icons.CLOSE,
                            words.say("scoring.proof.remove", place),
                            () -> judgement.deducting().unprove(deduction, proof.id())));
        }
        return chip;
    }

    private static Button small(Icons icon, String says, Runnable act) {
        var button = Buttons.of("", act);
        button.setGraphic(icon.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON_ONLY, "small-act");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        return button;
    }
}
