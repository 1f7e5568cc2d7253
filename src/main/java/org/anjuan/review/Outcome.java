package org.anjuan.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What a review comes to, with every quantity on the way so that it can be redone by hand.
 *
 * @param items by item id: what each item earned or lost
 * @param headings by id of the heading that elements stand under
 * @param groups by group id
 * @param parts by part id
 * @param sums the quantities the formula works with
 * @param exact the total before rounding; null when there is none
 * @param total the total as printed; null likewise
 * @param grade name of the grade, or what an unfit case is called; null when there is no total to read one from
 * @param vetoes ids of the items whose veto holds, whatever it leads to
 * @param deciding what those vetoes decided, null when none decides the whole case
 * @param missed grades the total would have reached, and why they cannot be had
 * @param open how many items still wait for a verdict; the outcome is final only when 0
 */
public record Outcome(
        Map<String, ItemOutcome> items,
        Map<String, HeadingOutcome> headings,
        Map<String, GroupOutcome> groups,
        Map<String, PartOutcome> parts,
        Sums sums,
        @Nullable BigDecimal exact,
        @Nullable BigDecimal total,
        @Nullable String grade,
        List<String> vetoes,
        @Nullable VetoOutcome deciding,
        List<Missed> missed,
        int open) {

    /**
     * One item's account.
     *
     * @param applies false when it is left out
     * @param possible what it brings to the points that can be earned or lost; also when it is left out, if its points stay
     * @param lost points taken, bounded by the item's points unless nothing bounds it
     * @param got points left to it or, in a bonus part, given by it; zero for a deducting or veto item
     * @param overflow what was taken beyond the points of an earning item and goes on to the total
     */
    public record ItemOutcome(
            boolean applies, BigDecimal possible, BigDecimal lost, BigDecimal got, BigDecimal overflow) {
        /** An item that has nothing and takes nothing. */
        public static ItemOutcome none(boolean applies) {
            return new ItemOutcome(applies, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
    }

    /**
     * What the elements of one heading come to together.
     *
     * @param possible points its elements bring in
     * @param sum points its elements lost or gave together, before the heading's cap
     * @param counted what counts of it
     */
    public record HeadingOutcome(BigDecimal possible, BigDecimal sum, BigDecimal counted) {}

    /**
     * One group's account.
     *
     * @param possible points its items bring in
     * @param sum points its items lost or gave together, before the group's cap
     * @param lost points its items lost together, the group's cap applied
     * @param got points left to it or given by it
     * @param emptied whether one deduction took them all, which settles its items
     */
    public record GroupOutcome(BigDecimal possible, BigDecimal sum, BigDecimal lost, BigDecimal got, boolean emptied) {}

    /**
     * One part's account.
     *
     * @param possible points its groups bring in
     * @param sum points its groups lost or gave together, before the part's cap
     * @param lost points its groups lost together, the part's cap applied
     * @param got points left to it or given by it
     */
    public record PartOutcome(BigDecimal possible, BigDecimal sum, BigDecimal lost, BigDecimal got) {}

    /**
     * A grade that cannot be had.
     *
     * @param by id of the item whose veto bars it, or of the part, group or item in which too much was lost
     */
    public record Missed(String grade, String by) {}

    /** E: points earned in the earning parts; open items count in full for the time being. */
    public BigDecimal earned() {
        return sums.earned();
    }

    /** P: points of the earning items that apply, or that stay although they do not. */
    public BigDecimal possible() {
        return sums.possible();
    }

    /** D: points taken by the deducting parts, caps applied. */
    public BigDecimal deducted() {
        return sums.deducted();
    }

    public boolean isFinal() {
        return open == 0;
    }

    /** Whether a veto decided the whole case. */
    public boolean vetoed() {
        return deciding != null;
    }
}
