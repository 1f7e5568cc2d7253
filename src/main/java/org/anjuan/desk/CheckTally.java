package org.anjuan.desk;

import java.util.Map;
import org.anjuan.review.Ground;
import org.anjuan.review.Severity;

/**
 * What reviewers of a round made of one check's findings.
 *
 * @param severity the most it says now
 * @param level what the organiser lets it say
 * @param accepted findings that are deductions, {@code dismissed} those that were put aside, by ground
 * @param postponed findings left for later
 */
public record CheckTally(
        String check,
        String title,
        Severity severity,
        CheckLevel level,
        int accepted,
        Map<Ground, Integer> dismissed,
        int postponed) {
    public CheckTally {
        dismissed = Map.copyOf(dismissed);
    }

    public int dismissedInAll() {
        return dismissed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Findings somebody decided on. */
    public int decided() {
        return accepted + dismissedInAll();
    }

    /** Of those decided on, how many in a hundred were put aside; 0 where none was decided on. */
    public int dismissedPercent() {
        return decided() == 0 ? 0 : Math.round(100f * dismissedInAll() / decided());
    }
}
