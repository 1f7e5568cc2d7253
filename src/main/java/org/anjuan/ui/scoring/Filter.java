package org.anjuan.ui.scoring;

import org.anjuan.review.Score;
import org.anjuan.review.Verdict;

/** Which items of the checklist are shown. */
public enum Filter {
    ALL,
    OPEN,
    DEDUCTED,
    UNSURE;

    /** Whether an item is shown that stands so, and that waits for a verdict or not. */
    boolean lets(Score score, boolean waits) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> waits;
            case DEDUCTED -> !score.deductions().isEmpty();
            case UNSURE -> score.verdict() == Verdict.UNSURE;
        };
    }
}
