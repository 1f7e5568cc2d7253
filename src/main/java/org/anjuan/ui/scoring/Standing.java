package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Status;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * How the review stands, at a glance.
 *
 * @param lost points taken so far, bounded as the standard says
 * @param open items nobody judged
 * @param total the total so far; null when nothing applies
 * @param grade its grade; null likewise
 * @param vetoed whether a veto decides the case
 */
public record Standing(
        BigDecimal lost,
        int open,
        int judged,
        @Nullable BigDecimal total,
        @Nullable String grade,
        boolean vetoed,
        Status status) {
    static Standing of(Standard standard, Review review, Outcome outcome) {
        var lost = outcome.groups().values().stream()
                .map(Outcome.GroupOutcome::lost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int all = (int) standard.items().count();
        return new Standing(
                lost,
                outcome.open(),
                all - outcome.open(),
                outcome.total(),
                outcome.grade(),
                outcome.vetoed(),
                review.status());
    }
}
