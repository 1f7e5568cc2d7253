package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grade (等次) and the totals that reach it.
 *
 * @param from lower end, null when open below
 * @param fromIncluded whether the lower end itself belongs to it
 * @param to upper end, null when open above
 * @param toIncluded whether the upper end itself belongs to it
 * @param limits what must hold besides; a case that fails one has the next lower grade
 */
public record GradeBand(
        String name,
        @Nullable BigDecimal from,
        boolean fromIncluded,
        @Nullable BigDecimal to,
        boolean toIncluded,
        List<GradeLimit> limits) {
    public GradeBand {
        limits = List.copyOf(limits);
    }

    /** A grade for which the total is all that matters. */
    public GradeBand(
            String name, @Nullable BigDecimal from, boolean fromIncluded, @Nullable BigDecimal to, boolean toIncluded) {
        this(name, from, fromIncluded, to, toIncluded, List.of());
    }

    public boolean holds(BigDecimal total) {
        return aboveFrom(total) && belowTo(total);
    }

    private boolean aboveFrom(BigDecimal total) {
        if (from == null) {
            return true;
        }
        int order = total.compareTo(from);
        return order > 0 || (order == 0 && fromIncluded);
    }

    private boolean belowTo(BigDecimal total) {
        if (to == null) {
            return true;
        }
        int order = total.compareTo(to);
        return order < 0 || (order == 0 && toIncluded);
    }
}
