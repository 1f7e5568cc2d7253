package org.anjuan.report.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * How totals lie.
 *
 * @param count how many totals there are
 * @param average per case, rounded half up; empty without totals, as are the others
 */
public record Spread(
        int count, Optional<BigDecimal> average, Optional<BigDecimal> highest, Optional<BigDecimal> lowest) {
    /** Decimal places of every average on paper. */
    public static final int DIGITS = 2;

    static Spread of(Collection<CaseResult> cases) {
        var totals = cases.stream().flatMap(each -> each.total().stream()).toList();
        var sum = totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Spread(
                totals.size(),
                totals.isEmpty()
                        ? Optional.empty()
                        : Optional.of(sum.divide(BigDecimal.valueOf(totals.size()), DIGITS, RoundingMode.HALF_UP)),
                totals.stream().max(BigDecimal::compareTo),
                totals.stream().min(BigDecimal::compareTo));
    }
}
