package org.anjuan.report.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole, as counted. */
public record Share(int count, int of) {
    /** Decimal places of every percentage on paper. */
    public static final int DIGITS = 2;

    /** In per cent, rounded half up by itself, so that several need not add up to 100; empty when there is no whole. */
    public Optional<BigDecimal> percent() {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(count)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP));
    }
}
