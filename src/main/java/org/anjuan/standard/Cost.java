package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reason costs; all points are positive numbers that are taken away, in a bonus part given. */
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

    /** All points of the heading the item is an element of. */
    record WholeItem() implements Cost {}

    /** All points of the group the item stands in. */
    record WholeGroup() implements Cost {}

    /** Between two numbers as the reviewer sees fit, in whole steps from the least. */
    record Range(BigDecimal least, BigDecimal most, BigDecimal step) implements Cost {}

    /** One rung of several, the graver the dearer; the reviewer picks one. */
    record Ladder(List<Rung> rungs) implements Cost {
        public Ladder {
            rungs = List.copyOf(rungs);
        }
    }

    /** One step of a ladder; the words may be empty. */
    record Rung(BigDecimal points, String text) {}

    /** Nothing: a problem is noted without points. */
    record Nothing() implements Cost {}

    /**
     * Decides or bears on the whole case, whatever else it earned.
     *
     * @param own what it leads to, null for what the standard says of all vetoes
     */
    record Veto(@Nullable VetoOutcome own) implements Cost {
        /** A veto that leads to what the standard says. */
        public Veto() {
            this(null);
        }
    }
}
