package org.anjuan.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.anjuan.casefile.CaseId;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Acts of an invented reviewer, as changes and as logged entries. */
final class Acts {
    static final Session SESSION = new Session(new ReviewerId("reviewer-1"), "pc-1");
    static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private Acts() {}

    static Review blank(Standard standard) {
        return Review.blank(new ReviewId("r"), new CaseId("c"), standard.ref(), SESSION.by());
    }

    /** A deduction of what the standard proposes for the reason, met once. */
    static Change deduct(Standard standard, String id, String item, String reason) {
        var found = standard.item(item).orElseThrow();
        var points = Price.proposed(found.deductible(reason).orElseThrow().cost(), found);
        return new Change.Deducted(new Deduction(id, item, reason, 1, points, "理由", List.of()));
    }

    /** A deduction that the reason allows, chosen by two numbers of any size. */
    static Deduction any(String id, Item item, Deductible reason, int times, int step) {
        return switch (reason.cost()) {
            case Cost.Range(var least, var most, var size) -> {
                int steps = most.subtract(least).divide(size).intValueExact();
                var points = least.add(size.multiply(BigDecimal.valueOf(Math.floorMod(step, steps + 1))));
                yield new Deduction(id, item.id(), reason.id(), 1, points, "理由", List.of());
            }
            case Cost.PerTime(var points, var _, var _) ->
                new Deduction(id, item.id(), reason.id(), 1 + Math.floorMod(times, 9), points, "理由", List.of());
            case Cost cost -> new Deduction(id, item.id(), reason.id(), 1, Price.proposed(cost, item), "理由", List.of());
        };
    }

    static Change judge(Verdict verdict, String... items) {
        return new Change.Judged(List.of(items), verdict, "");
    }

    /** The review after the changes, each of which must be allowed. */
    static Review after(Standard standard, Review review, List<Change> changes) {
        var judging = new Judging(standard);
        var next = review;
        for (var change : changes) {
            next = switch (judging.apply(next, change)) {
                case Applied.Done(var done) -> done;
                case Refused refused -> throw new AssertionError(change + " refused: " + refused);
            };
        }
        return next;
    }

    static Review after(Standard standard, Change... changes) {
        return after(standard, blank(standard), List.of(changes));
    }

    /** The history after one more change, logged a second after the last. */
    static History log(History history, Change change) {
        return logAt(history, MORNING.plusSeconds(history.entries().size()), change);
    }

    static History logAt(History history, Instant at, Change change) {
        return history.plus(new Entry(history.entries().size() + 1L, at, SESSION, change));
    }

    static History undo(History history) {
        return log(history, new Change.Undone(history.undoable()));
    }

    static History redo(History history) {
        return log(history, new Change.Redone(history.redoable()));
    }
}
