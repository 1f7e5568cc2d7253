package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageRun;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.review.Proof;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** The evidence of one deduction, of every kind in one row: each leads to its place, and more can be added. */
final class ProofsView extends VBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    /** What the row was last made of; made again only when that is another, so that the focus stays where it is. */
    private record Made(List<Proof> proofs, List<PageRun> order, boolean waits, boolean open) {}

    private final Judgement judgement;
    private final Words words;
    private final Consumer<Anchor> show;
    private Made made = new Made(List.of(), List.of(), false, false);

    ProofsView(Judgement judgement, Words words, Consumer<Anchor> show) {
        this.judgement = judgement;
        this.words = words;
        this.show = show;
    }

    void show(Deduction deduction) {
        boolean waits =
                deduction.id().equals(judgement.placing().waitingProperty().get());
        var scoring = judgement.scoring();
        var next = new Made(
                deduction.proofs(),
                scoring.orderProperty().get(),
                waits,
                scoring.acts().open());
        if (!next.equals(made)) {
            made = next;
            getChildren().setAll(rows(deduction));
        }
    }

    private List<Node> rows(Deduction deduction) {
        var rows = new ArrayList<Node>();
        var flow = new FlowPane();
        flow.getStyleClass().add("proofs");
        made.proofs().forEach(proof -> flow.getChildren().add(chip(deduction, proof)));
        if (made.open() && !made.waits()) {
            flow.getChildren().add(more(deduction));
        }
        if (!flow.getChildren().isEmpty()) {
            rows.add(flow);
        }
        if (made.waits()) {
            var waiting = Labels.wrapped("", Styles.SMALL, "waiting");
            KeyPrint.follow(
                    waiting, words, Command.WHOLE_PAGE, key -> waiting.setText(words.say("scoring.waiting", key)));
            rows.add(waiting);
        }
        return rows;
    }

    private Button more(Deduction deduction) {
        boolean none = deduction.proofs().isEmpty();
        var more = Buttons.of(
                words.say(none ? "scoring.proof.none" : "scoring.proof.more"),
                () -> judgement.placing().waitFor(deduction));
        more.setGraphic((none ? Icons.WARNING : Icons.ADD).node());
        more.getStyleClass().addAll(Styles.FLAT, "proof-more");
        more.pseudoClassStateChanged(NONE, none);
        return more;
    }

    private HBox chip(Deduction deduction, Proof proof) {
        var place = judgement.phrases().place(proof.anchor());
        var chip = new HBox(jump(deduction, proof, place));
        chip.getStyleClass().add("proof");
        if (made.open() && proof.anchor() instanceof Anchor.Area) {
            chip.getChildren().add(Texts.small(Icons.BOX, words.say("scoring.proof.redraw", place), () -> {
                show.accept(proof.anchor());
                judgement.placing().redraw(deduction.id(), proof.id());
            }));
        }
        if (made.open()) {
            chip.getChildren()
                    .add(Texts.small(
                            Icons.CLOSE,
                            words.say("scoring.proof.remove", place),
                            () -> judgement.placing().unprove(deduction, proof.id())));
        }
        return chip;
    }

    private Button jump(Deduction deduction, Proof proof, String place) {
        boolean bare = proof.anchor() instanceof Anchor.OnPage && proof.cutOut() == null;
        var jump = Buttons.of(bare ? words.say("scoring.proof.nopicture", place) : place, () -> {
            judgement.placing().show(deduction.id());
            show.accept(proof.anchor());
        });
        var icon = proof.anchor() instanceof Anchor.Absence
                ? Icons.MISSING
                : bare || judgement.phrases().isLost(proof.anchor()) ? Icons.WARNING : Icons.PAGE;
        jump.setGraphic(icon.node());
        jump.getStyleClass().addAll(Styles.FLAT, "proof-jump");
        jump.pseudoClassStateChanged(NONE, bare);
        var quote = Phrases.quote(proof.anchor());
        jump.setAccessibleText(
                words.say("scoring.proof.jump", bare ? words.say("scoring.proof.nopicture", place) : place));
        var says = bare
                ? words.say("scoring.proof.nopicture.tip")
                : quote.isBlank() ? words.say("scoring.proof.jump", place) : quote;
        var tip = new Tooltip();
        KeyPrint.follow(
                jump, words, Command.SHOW_PROOF, key -> tip.setText(words.say("scoring.proof.jump.tip", says, key)));
        jump.setTooltip(tip);
        return jump;
    }
}
