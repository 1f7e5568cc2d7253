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
 * @param review the review that counts for it, null before anybody began one
 * @param status how far that is; a draft, too, while two reviews wait to be settled
 * @param open items not judged yet; all of them before a review was begun
 * @param lost points its deductions take
 * @param total as it stands; null where there is none
 * @param grade likewise
 * @param vetoed whether a veto holds
 * @param read how long it was read so far; for planning only
 * @param stage how far two reviews of it are, where there are two
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
        Duration read,
        Stage stage) {

    /** How far a case is that two persons review. */
    public enum Stage {
        /** One review, or none. */
        ONE,
        /** 两人评查中: not both were handed in. */
        TWO,
        /** 待裁定: both were handed in. */
        TO_SETTLE,
        /** 裁定中. */
        SETTLING,
        /** 已裁定: what settles them was handed in. */
        SETTLED;

        /** Whether two reviews are there and nobody began to settle them. */
        public boolean waits() {
            return this == TWO || this == TO_SETTLE;
        }
    }

    public boolean begun() {
        return review != null;
    }

    /** Whether somebody has to review it or to go on reviewing it; not where it waits for the second person or a settlement. */
    public boolean isUnfinished() {
        return !begun() || (status == Status.DRAFT && stage == Stage.ONE);
    }
}
