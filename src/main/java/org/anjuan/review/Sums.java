package org.anjuan.review;

import java.math.BigDecimal;

/**
 * The quantities a formula works with.
 *
 * @param earned E: points earned in the earning parts
 * @param possible P: points that could be earned there
 * @param deducted D: points taken by the deducting parts
 * @param overflow O: what earning items lost beyond their own points
 * @param minus V: what vetoes take from the total
 * @param bonus B: what bonus parts give
 */
public record Sums(
        BigDecimal earned,
        BigDecimal possible,
        BigDecimal deducted,
        BigDecimal overflow,
        BigDecimal minus,
        BigDecimal bonus) {

    /** Whether anything but the formula itself bears on the total. */
    public boolean adjusts() {
        return overflow.signum() != 0 || minus.signum() != 0 || bonus.signum() != 0;
    }

    /** A total by the formula after all that goes off it and is added to it. */
    public BigDecimal adjust(BigDecimal total) {
        return adjusts() ? total.subtract(overflow).subtract(minus).add(bonus) : total;
    }
}
