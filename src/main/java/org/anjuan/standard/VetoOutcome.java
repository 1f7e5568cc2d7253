package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a case in which a veto holds. */
public sealed interface VetoOutcome {
    /**
     * The case has this total and this grade, whatever it earned.
     *
     * @param total the total it then has, null for none
     * @param grade the grade it then has
     * @param stops whether scoring ends there, so that items may stay open
     */
    record Decided(@Nullable BigDecimal total, String grade, boolean stops) implements VetoOutcome {
        /** Stands where a standard has no vetoes that it must speak of. */
        public static final Decided NONE = new Decided(null, "", false);
    }

    /** The case is none that can be graded (不符合评查条件): scoring ends and it is counted apart. */
    record Unfit(String result) implements VetoOutcome {}

    /** The case keeps its total but cannot have these grades. */
    record Barred(List<String> grades) implements VetoOutcome {
        public Barred {
            grades = List.copyOf(grades);
        }
    }

    /** So many points go from the total. */
    record Minus(BigDecimal points) implements VetoOutcome {}

    /** The case keeps its total up to so many points; a higher one counts as these, and the grade follows it. */
    record AtMost(BigDecimal points) implements VetoOutcome {}

    /** Whether nothing else bears on the result any more. */
    default boolean decides() {
        return this instanceof Decided || this instanceof Unfit;
    }

    /** Whether items need no verdict any more. */
    default boolean ends() {
        return this instanceof Unfit || (this instanceof Decided decided && decided.stops());
    }
}
