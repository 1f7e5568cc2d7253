package org.anjuan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.anjuan.review.CarryOver;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Proof;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.Command;

/** Two reviews of a case that is handed in, of which an invented second is made here, and what settles them. */
final class SettlingShots {
    /** How many judgements of the first the second does not share, and how many it has of its own. */
    private static final int OTHERWISE = 2;

    private final Desk desk;
    private final Round round;
    private final Supplier<CaseEntry> entry;

    /** @param entry a case of the round whose review was handed in with deductions */
    SettlingShots(Desk desk, Round round, Supplier<CaseEntry> entry) {
        this.desk = desk;
        this.round = round;
        this.entry = entry;
    }

    List<Shot> all() {
        return List.of(
                Shot.inSteps(
                        "second-review",
                        List.of(
                                shell -> shell.journey().toRound(round),
                                shell -> shell.journey().toSecondReview(entry.get()))),
                Shot.ofManual("settling", this::toSettling),
                Shot.inSteps(
                        "settling-own",
                        List.of(
                                this::toSettling,
                                shell -> shell.trail().top().commands().run(Command.DECIDE_OWN))),
                Shot.of("who", shell -> shell.own().run(Command.WHO)));
    }

    private void toSettling(Shell shell) {
        review();
        shell.journey().toSettling(entry.get());
    }

    /** Once: another person reviews the case, mostly alike. */
    private void review() {
        var name = desk.settings().current().reviewerName();
        Review first;
        try (var sitting = sitting()) {
            first = sitting.review();
        }
        desk.people().makeRoomFor(desk.words().say("picture.second"));
        if (desk.settle().second(entry.get().id()) instanceof Answer.Yes<?>) {
            try (var sitting = sitting()) {
                alike(sitting, first).forEach(sitting::act);
                own(sitting).forEach(sitting::act);
                sitting.act(new Change.Submitted());
            }
        }
        desk.people().sitDown(name.isBlank() ? desk.words().say("picture.arbiter") : name);
    }

    private Sitting sitting() {
        return switch (desk.openReview().open(entry.get().id())) {
            case Answer.Yes<Sitting>(var sitting) -> sitting;
            case Answer.No<Sitting>(var why) -> throw new IllegalStateException(why);
        };
    }

    /** Judges as the first does, but clears the first items that lost points there. */
    private static List<Change> alike(Sitting sitting, Review first) {
        var cleared = first.deductions()
                .map(Deduction::item)
                .distinct()
                .limit(OTHERWISE)
                .toList();
        var changes = new ArrayList<Change>();
        for (var change : CarryOver.of(sitting.standard(), first)) {
            switch (change) {
                case Change.Deducted(var deduction) ->
                    changes.add(
                            cleared.contains(deduction.item())
                                    ? new Change.Judged(List.of(deduction.item()), Verdict.CLEAR, "")
                                    : new Change.Deducted(copy(deduction)));
                case Change.Judged _, Change.Stated _ -> changes.add(change);
                default -> {}
            }
        }
        return changes;
    }

    private static Deduction copy(Deduction one) {
        var proofs = one.proofs().stream().map(proof -> proof.as(id())).toList();
        return new Deduction(id(), one.item(), one.reason(), one.times(), one.points(), one.note(), proofs);
    }

    private static List<Change> own(Sitting sitting) {
        var pages = sitting.caseFile().pages();
        var changes = new ArrayList<Change>();
        var items = sitting.standard()
                .items()
                .filter(item -> sitting.review().score(item.id()).verdict() == Verdict.CLEAR)
                .filter(item -> item.deductibles().stream().anyMatch(SettlingShots::isPlain))
                .skip(OTHERWISE)
                .limit(OTHERWISE)
                .toList();
        for (var item : items) {
            changes.add(new Change.Judged(List.of(item.id()), Verdict.OPEN, ""));
            changes.add(new Change.Deducted(deduction(item, new Anchor.WholePage(pages.get(changes.size())))));
        }
        return changes;
    }

    private static boolean isPlain(Deductible reason) {
        return reason.cost() instanceof Cost.AllPoints
                || reason.cost() instanceof Cost.Fixed
                || reason.cost() instanceof Cost.PerTime;
    }

    private static Deduction deduction(Item item, Anchor place) {
        var reason = item.deductibles().stream()
                .filter(SettlingShots::isPlain)
                .findFirst()
                .orElseThrow();
        var points = Price.proposed(reason.cost(), item);
        var note = reason.needsNote() ? reason.text() : "";
        return new Deduction(id(), item.id(), reason.id(), 1, points, note, List.of(new Proof(id(), place, null)));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
