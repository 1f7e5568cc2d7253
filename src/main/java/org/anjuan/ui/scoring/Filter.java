package org.anjuan.ui.scoring;

import org.anjuan.review.Score;
import org.anjuan.review.Verdict;

/** Which items of the checklist are shown. */
public enum Filter {
    ALL,
    OPEN,
    DEDUCTED,
    UNSURE;

    boolean lets(Score score) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> score.verdict() == Verdict.OPEN;
            case DEDUCTED -> !score.deductions().isEmpty();
            case UNSURE -> score.verdict() == Verdict.UNSURE;
        };
    }
}
