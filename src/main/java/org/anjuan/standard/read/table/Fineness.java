package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** How finely points are counted: whole ones, halves, tenths. */
public final class Fineness {
    private static final List<BigDecimal> STEPS =
            Stream.of("1", "0.5", "0.25", "0.1", "0.05").map(BigDecimal::new).toList();
    private static final BigDecimal FINEST = new BigDecimal("0.01");

    private Fineness() {}

    /** The largest step by which all of these points can be reached. */
    public static BigDecimal of(List<BigDecimal> points) {
        return STEPS.stream()
                .filter(step ->
                        points.stream().allMatch(each -> each.remainder(step).signum() == 0))
                .findFirst()
                .orElse(FINEST);
    }
}
