package org.anjuan.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a total once, at the end.
 *
 * @param digits decimal places kept
 * @param floor the least total there is, null when a total may fall without end
 * @param beforeGrading whether the grade is read from the rounded total rather than the exact one
 */
public record Rounding(
        int digits, RoundingMode mode, @Nullable BigDecimal floor, boolean beforeGrading) {
    public BigDecimal round(BigDecimal total) {
        return total.setScale(digits, mode);
    }
}
