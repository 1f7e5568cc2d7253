package org.anjuan.ui.shell.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.review.Opinion;
import org.anjuan.review.Settlement.Side;
import org.anjuan.standard.Deductible;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.scoring.Points;

/** What one side says of the item one is at: points, reasons, words and proofs, and the key that takes it over. */
final class OpinionCard extends BorderPane {
    private final Words words;
    private final SettlingModel model;
    private final ProofWalk walk;
    private final Side side;
    private final Label points = Labels.firm("", Styles.STRONG);
    private final Label proof = Labels.line("", Styles.SMALL, Styles.MUTED);
    private final Label held;
    private final VBox lines = new VBox();

    OpinionCard(Words words, Commands commands, SettlingModel model, ProofWalk walk, Side side) {
        this.words = words;
        this.model = model;
        this.walk = walk;
        this.side = side;
        setId("opinion-" + side.name().toLowerCase(Locale.ROOT));
        getStyleClass().addAll(Styles.CARD, "opinion");
        held = Labels.firm(words.say("settling.held"), Styles.SMALL, Styles.SUCCESS);
        boolean first = side == Side.FIRST;
        var head = new HBox(
                Labels.firm(words.say(first ? "settling.first" : "settling.second"), Styles.STRONG),
                points,
                Labels.growing(proof),
                held,
                Buttons.of(words, commands, first ? Command.TAKE_FIRST : Command.TAKE_SECOND));
        head.getStyleClass().add(Styles.ROW);
        lines.getStyleClass().add(Styles.STACK);
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDGE_TO_EDGE);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
        setMinWidth(0);
        model.rowsProperty().subscribe(_ -> tell());
        model.currentProperty().subscribe(_ -> tell());
        walk.stepProperty().subscribe(_ -> tell());
    }

    /** What a side makes of an item in a word or in points, such as −1 or 不适用. */
    static String verdict(Words words, Opinion opinion) {
        var score = opinion.score();
        return score.deductions().isEmpty()
                ? words.say("verdict." + score.verdict())
                : opinion.lost().signum() == 0
                        ? words.say("settling.deducted", score.deductions().size())
                        : Points.taken(opinion.lost());
    }

    private void tell() {
        var row = model.row();
        setVisible(row.isPresent());
        row.ifPresent(this::tell);
    }

    private void tell(SettlingRow row) {
        var opinion = side == Side.FIRST ? row.dissent().first() : row.dissent().second();
        points.setText(verdict(words, opinion));
        proof.setText(where(opinion));
        boolean holds =
                row.decision().filter(decision -> decision.side() == side).isPresent();
        held.setVisible(holds);
        held.setManaged(holds);
        var nodes = new ArrayList<Node>();
        opinion.score().deductions().forEach(deduction -> nodes.addAll(lines(deduction)));
        if (!opinion.score().note().isBlank()) {
            nodes.add(Labels.wrapped(words.say("settling.note", opinion.score().note())));
        }
        if (nodes.isEmpty()) {
            nodes.add(Labels.wrapped(words.say("settling.nothing"), Styles.MUTED));
        }
        lines.getChildren().setAll(nodes);
    }

    private List<Node> lines(Deduction deduction) {
        var reason = model.item()
                .flatMap(item -> item.deductible(deduction.reason()))
                .map(Deductible::text)
                .orElse(deduction.reason());
        var nodes = new ArrayList<Node>();
        nodes.add(Labels.wrapped(words.say(
                deduction.times() > 1 ? "settling.reason.times" : "settling.reason",
                reason,
                Points.taken(deduction.points()),
                deduction.times())));
        if (!deduction.note().isBlank()) {
            nodes.add(Labels.wrapped(words.say("settling.note", deduction.note()), Styles.SMALL, Styles.MUTED));
        }
        if (deduction.isWaived()) {
            nodes.add(Labels.wrapped(words.say("settling.waived", deduction.waiver()), Styles.SMALL, Styles.MUTED));
        }
        return nodes;
    }

    /** Such as 证据 1/2，第 48 页. */
    private String where(Opinion opinion) {
        var proofs = ProofWalk.proofs(opinion);
        return walk.shown(opinion)
                .map(index -> words.say(
                        "settling.proof",
                        index + 1,
                        proofs.size(),
                        place(proofs.get(index).anchor())))
                .orElseGet(() -> words.say("settling.proof.none"));
    }

    private String place(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPage on ->
                words.say("findings.page", file().volumeNumber(on.page()).orElse(0));
            case Anchor.Absence absence ->
                words.say("settling.absence", absence.document(), absence.first(), absence.last());
        };
    }

    private CaseFile file() {
        return model.arbitration().sitting().caseFile();
    }
}
