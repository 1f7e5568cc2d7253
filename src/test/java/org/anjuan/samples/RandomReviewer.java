package org.anjuan.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Judging;
import org.anjuan.review.Price;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** An invented reviewer who tries anything on a {@link RichStandard}; what its rules refuse is left out. */
public final class RandomReviewer {
    private final Standard standard;
    private final Random random;
    private final SampleReviews writing;

    private RandomReviewer(Standard standard, CaseId caseId, Random random) {
        this.standard = standard;
        this.random = random;
        this.writing = SampleReviews.of(standard, caseId);
    }

    /** A review that was handed in, after up to so many tries. */
    public static Review of(Standard standard, CaseId caseId, int tries, Random random) {
        var reviewer = new RandomReviewer(standard, caseId, random);
        for (int i = 0; i < tries; i++) {
            reviewer.attempt(reviewer.change("d" + i));
        }
        return reviewer.writing.submitted();
    }

    private void attempt(Change change) {
        if (new Judging(standard).apply(writing.draft(), change) instanceof Applied.Done) {
            writing.change(change);
        }
    }

    private Change change(String id) {
        var item = any(standard.items().toList());
        return switch (random.nextInt(12)) {
            case 0 -> new Change.Stated("hearing", any(List.of("", "是", "否")));
            case 1, 2 -> new Change.Judged(List.of(item.id()), Verdict.NOT_APPLICABLE, "没有");
            case 3 -> waived();
            default -> new Change.Deducted(deduction(id, item));
        };
    }

    private Change waived() {
        var there = writing.draft().deductions().toList();
        return new Change.Waived(there.isEmpty() ? "none" : any(there).id(), random.nextBoolean() ? "" : "某文件");
    }

    /** A reason that decides the whole case is passed over mostly, so that the arithmetic can be seen. */
    private Deduction deduction(String id, Item item) {
        var reason = any(item.deductibles());
        boolean decides = reason.cost() instanceof Cost.Veto veto
                && standard.outcome(veto).decides();
        return decides && random.nextInt(5) > 0
                ? deduction(id, any(standard.items().toList()))
                : of(id, item, reason);
    }

    private Deduction of(String id, Item item, Deductible reason) {
        int times = reason.cost() instanceof Cost.PerTime ? 1 + random.nextInt(8) : 1;
        return new Deduction(id, item.id(), reason.id(), times, points(item, reason.cost()), "理由", List.of());
    }

    private BigDecimal points(Item item, Cost cost) {
        return switch (cost) {
            case Cost.Ladder(var rungs) -> any(rungs).points();
            case Cost.Range(var least, var most, var step) ->
                least.add(step.multiply(BigDecimal.valueOf(
                        random.nextInt(1 + most.subtract(least).divide(step).intValueExact()))));
            default -> Price.proposed(cost, item);
        };
    }

    private <A> A any(List<A> some) {
        return some.get(random.nextInt(some.size()));
    }
}
