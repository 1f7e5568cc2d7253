package org.anjuan.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a review comes to, with every quantity on the way so that it can be redone by hand.
 *
 * @param items by item id: what each item earned or lost
 * @param groups by group id
 * @param earned E: points earned in the earning parts; open items count in full for the time being
 * @param possible P: points of the earning items that apply
 * @param deducted D: points taken by the deducting parts, caps applied
 * @param exact the total before rounding; null when nothing applies that could be earned
 * @param total the total as printed; null likewise
 * @param grade name of the grade; null when there is no total
 * @param vetoes ids of the veto items that hold
 * @param open how many items still wait for a verdict; the outcome is final only when 0
 */
public record Outcome(
        Map<String, ItemOutcome> items,
        Map<String, GroupOutcome> groups,
        BigDecimal earned,
        BigDecimal possible,
        BigDecimal deducted,
        @Nullable BigDecimal exact,
        @Nullable BigDecimal total,
        @Nullable String grade,
        List<String> vetoes,
        int open) {

    /**
     * One item's account.
     *
     * @param applies false when it left the possible points
     * @param lost points taken, bounded by the item's points
     * @param got points left to it; zero for a deducting or veto item
     */
    public record ItemOutcome(boolean applies, BigDecimal lost, BigDecimal got) {}

    /**
     * One group's account.
     *
     * @param possible points of its items that apply
     * @param lost points its items lost together, the group's cap applied
     * @param emptied whether one deduction took them all, which settles its items
     */
    public record GroupOutcome(BigDecimal possible, BigDecimal lost, boolean emptied) {}

    public boolean isFinal() {
        return open == 0;
    }

    public boolean vetoed() {
        return !vetoes.isEmpty();
    }
}
