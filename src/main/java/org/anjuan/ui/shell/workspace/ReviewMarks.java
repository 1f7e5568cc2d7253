package org.anjuan.ui.shell.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.review.Finding;
import org.anjuan.review.Proof;
import org.anjuan.review.Review;
import org.anjuan.review.Status;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.ui.reader.Mark;
import org.anjuan.ui.scoring.Points;

/** Turns the proofs of a review into marks on its pages. */
record ReviewMarks(Standard standard, Review review, Words words) {

    /**
     * All marks.
     *
     * @param waiting a place that has no deduction yet
     * @param noticed a finding whose places are shown
     */
    List<Mark> all(Optional<Anchor.OnPage> waiting, Optional<Finding> noticed) {
        var marks = new ArrayList<Mark>();
        review.deductions()
                .forEach(deduction -> deduction
                        .proofs()
                        .forEach(proof ->
                                proof.anchor().seen().ifPresent(place -> marks.add(mark(deduction, proof, place)))));
        waiting.ifPresent(place -> marks.add(new Mark(
                "",
                "",
                place.page(),
                place.boxes(),
                Mark.Kind.WAITING,
                words.say("workspace.mark.WAITING"),
                words.say("workspace.mark.WAITING.about"),
                false)));
        noticed.ifPresent(finding -> finding.places().forEach(place -> {
            if (place instanceof Anchor.OnPage onPage) {
                marks.add(new Mark(
                        "",
                        "",
                        onPage.page(),
                        onPage.boxes(),
                        Mark.Kind.FINDING,
                        words.say("findings.title"),
                        finding.message(),
                        false));
            }
        }));
        return marks;
    }

    private Mark mark(Deduction deduction, Proof proof, Anchor.OnPage place) {
        var kind = kind(deduction);
        var label = words.say("workspace.mark." + kind, deduction.item(), Points.taken(deduction.points()));
        var about = standard.item(deduction.item())
                .flatMap(item -> item.deductible(deduction.reason()))
                .map(reason -> label + "  " + reason.text())
                .orElse(label);
        boolean movable = proof.anchor() instanceof Anchor.Area && review.status() == Status.DRAFT;
        return new Mark(deduction.id(), proof.id(), place.page(), place.boxes(), kind, label, about, movable);
    }

    private Mark.Kind kind(Deduction deduction) {
        boolean veto = standard.partOf(deduction.item())
                .filter(part -> part.kind() == Part.Kind.VETO)
                .isPresent();
        if (veto) {
            return Mark.Kind.VETO;
        }
        return review.score(deduction.item()).verdict() == Verdict.UNSURE ? Mark.Kind.UNSURE : Mark.Kind.DEDUCTED;
    }
}
