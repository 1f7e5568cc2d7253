package org.anjuan.desk;

import java.math.BigDecimal;
import java.time.Duration;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.jspecify.annotations.Nullable;

/**
 * One case in the list of a round's cases.
 *
 * @param pages how many pages were taken in
 * @param refusals how many files could not be taken in
 * @param review its review, null before anybody began one
 * @param open items not judged yet; all of them before a review was begun
 * @param lost points its deductions take
 * @param total as it stands; null where there is none
 * @param grade likewise
 * @param vetoed whether a veto holds
 * @param read how long it was read so far; for planning only
 */
public record CaseRow(
        CaseEntry entry,
        int pages,
        int refusals,
        @Nullable ReviewId review,
        Status status,
        int open,
        BigDecimal lost,
        @Nullable BigDecimal total,
        @Nullable String grade,
        boolean vetoed,
        Duration read) {
    public boolean begun() {
        return review != null;
    }
}
