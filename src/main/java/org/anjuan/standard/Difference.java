package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;

/** One thing in which two versions of a standard differ. */
public sealed interface Difference {

    /** An item that only the later version has. */
    record Added(Item item) implements Difference {}

    /** An item that only the earlier version has. */
    record Removed(Item item) implements Difference {}

    /** An item is worth more or less, or costs otherwise. */
    record Points(Item before, Item after, List<String> reasons) implements Difference {
        public Points {
            reasons = List.copyOf(reasons);
        }

        /** How many points more it is worth, below zero for fewer. */
        public BigDecimal by() {
            return after.points().subtract(before.points());
        }
    }

    /** An item asks or blames in other words. */
    record Wording(Item before, Item after, List<String> reasons) implements Difference {
        public Wording {
            reasons = List.copyOf(reasons);
        }
    }

    /** An item counts otherwise: its dimension, when it applies, what becomes of it when it does not. */
    record Counting(Item before, Item after) implements Difference {}

    /** An item stands elsewhere; ids of the groups. */
    record Moved(Item item, String before, String after) implements Difference {}

    /** A figure of the whole is another: the formula, the rounding, the grades, what a veto leads to, the terms. */
    record Figure(Whole what) implements Difference {}

    /** The figures of the whole. */
    enum Whole {
        /** The way to the total. */
        FORMULA,
        /** Digits, mode, least and highest total. */
        ROUNDING,
        /** The grades. */
        GRADES,
        /** What a veto leads to. */
        VETO,
        /** Facts, terms and what else is settled. */
        TERMS,
        /** The dimensions. */
        DIMENSIONS,
        /** Points, caps and titles of parts and groups. */
        PARTS
    }
}
