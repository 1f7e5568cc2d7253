package org.anjuan.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a reason costs; all points are positive numbers that are taken away. */
public sealed interface Cost {

    /** The same points however often it is met. */
    record Fixed(BigDecimal points) implements Cost {}

    /**
     * Points for each time it is met.
     *
     * @param unit what is counted, such as 处 or 项
     * @param cap the most it may cost, null for no cap but the item's points
     */
    record PerTime(BigDecimal points, String unit, @Nullable BigDecimal cap) implements Cost {}

    /** All points of the item. */
    record AllPoints() implements Cost {}

    /** All points of the group the item stands in. */
    record WholeGroup() implements Cost {}

    /** Between two numbers as the reviewer sees fit, in whole steps from the least. */
    record Range(BigDecimal least, BigDecimal most, BigDecimal step) implements Cost {}

    /** Decides the whole case, whatever else it earned. */
    record Veto() implements Cost {}
}
