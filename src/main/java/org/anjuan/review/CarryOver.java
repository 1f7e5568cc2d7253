package org.anjuan.review;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.PageKey;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** The changes that make a blank review say what a carried-over one says. */
public final class CarryOver {
    private final Standard standard;
    private final Review review;
    private final List<Change> changes = new ArrayList<>();

    private CarryOver(Standard standard, Review review) {
        this.standard = standard;
        this.review = review;
    }

    /**
     * The changes, in an order in which the standard takes them; handing in is the last where the review was handed in and
     * nothing is open.
     *
     * @param review bound to the standard
     */
    public static List<Change> of(Standard standard, Review review) {
        var carrying = new CarryOver(standard, review);
        review.facts().forEach((fact, answer) -> carrying.changes.add(new Change.Stated(fact, answer)));
        if (!review.order().isEmpty()) {
            carrying.changes.add(new Change.Ordered(review.order()));
        }
        review.seen().forEach(carrying::seen);
        standard.items().forEach(carrying::item);
        carrying.noticed();
        carrying.end();
        return List.copyOf(carrying.changes);
    }

    private void seen(PageKey page) {
        changes.add(new Change.Moved(new Place(page, 0, 0, review.turns().getOrDefault(page, 0), null)));
    }

    private void item(Item item) {
        changes.addAll(of(item.id(), review.score(item.id())));
    }

    /** The changes that make an item nobody has touched stand like this; none for one that the facts left out. */
    static List<Change> of(String item, Score score) {
        var changes = new ArrayList<Change>();
        for (var deduction : score.deductions()) {
            changes.add(new Change.Deducted(deduction.waived("")));
            if (!deduction.wording().isEmpty()) {
                changes.add(new Change.Worded(deduction.id(), deduction.wording()));
            }
            if (deduction.isWaived()) {
                changes.add(new Change.Waived(deduction.id(), deduction.waiver()));
            }
        }
        boolean judged = score.verdict() != Verdict.OPEN && score.verdict() != Verdict.DEDUCTED && !score.proposed();
        if (judged) {
            changes.add(new Change.Judged(List.of(item), score.verdict(), score.note()));
        } else if (!score.note().isEmpty() && !score.proposed()) {
            changes.add(new Change.Noted(item, score.note()));
        }
        return changes;
    }

    /** Findings whose deductions were left behind wait again. */
    private void noticed() {
        for (var each : review.noticed().handled()) {
            var finding = each.finding();
            switch (each.handling()) {
                case Handling.Accepted(var id) ->
                    review.deduction(id).ifPresent(deduction -> changes.add(new Change.Accepted(finding, deduction)));
                case Handling.Dismissed(var ground, var note) ->
                    changes.add(new Change.Dismissed(finding, ground, note));
                case Handling.Postponed() -> changes.add(new Change.Postponed(finding));
            }
        }
        var corrections = review.noticed().corrections();
        corrections.papers().forEach(paper -> changes.add(new Change.Corrected(paper)));
        corrections.lines().forEach(line -> changes.add(new Change.Reread(line)));
    }

    private void end() {
        if (!review.comment().isEmpty()) {
            changes.add(new Change.Commented(review.comment()));
        }
        var place = review.place();
        if (place != null) {
            changes.add(new Change.Moved(place));
        }
        if (review.read().isPositive()) {
            changes.add(new Change.Timed(review.read()));
        }
        review.answering().forEach((question, text) -> changes.add(new Change.Answering(question, text)));
        boolean complete = Emptied.waiting(standard, review).findAny().isEmpty();
        if (review.status() == Status.SUBMITTED && complete) {
            changes.add(new Change.Submitted());
        }
    }

    /** The review after the changes, all of which the standard takes. */
    public static Review replay(Standard standard, Review blank, List<Change> changes) {
        var judging = new Judging(standard);
        var review = blank;
        for (var change : changes) {
            review = switch (judging.apply(review, change)) {
                case Applied.Done(var next) -> next;
                case Refused refused -> throw new IllegalArgumentException(change + " is refused: " + refused);
            };
        }
        return review;
    }
}
