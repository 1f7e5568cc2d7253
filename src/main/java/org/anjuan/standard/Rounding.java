package org.anjuan.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a total at the end.
 *
 * @param digits decimal places kept
 * @param floor the least total there is, null when a total may fall without end
 * @param ceiling the highest total there is, null when a total may rise without end
 * @param beforeGrading whether the grade is read from the rounded total rather than the exact one
 * @param shares whether each share is rounded to the same digits as soon as it is worked out, too
 */
public record Rounding(
        int digits,
        RoundingMode mode,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal ceiling,
        boolean beforeGrading,
        boolean shares) {
    /** Rounds the total only, which may rise without end. */
    public Rounding(int digits, RoundingMode mode, @Nullable BigDecimal floor, boolean beforeGrading) {
        this(digits, mode, floor, null, beforeGrading, false);
    }

    public BigDecimal round(BigDecimal total) {
        return total.setScale(digits, mode);
    }

    /** A most that a total may reach once it is rounded, in as many digits as it is printed with. */
    public BigDecimal below(BigDecimal most) {
        return most.setScale(digits, RoundingMode.DOWN);
    }

    /** The total held between the least and the highest there is. */
    public BigDecimal hold(BigDecimal total) {
        var held = floor == null ? total : total.max(floor);
        return ceiling == null ? held : held.min(ceiling);
    }
}
