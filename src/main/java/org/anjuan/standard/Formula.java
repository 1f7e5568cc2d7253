package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a total comes about; E is what was earned, P what was possible, D what the deducting parts take. What overflows an
 * item and what a veto takes goes off, what bonus parts give is added.
 */
public sealed interface Formula {

    /**
     * {@code base + weight × E ÷ P − D}.
     *
     * @param least the least that {@code weight × E ÷ P − D} can be, null when it may fall below zero without end
     */
    record BasePlusShare(
            BigDecimal base, BigDecimal weight, @Nullable BigDecimal least) implements Formula {
        /** One whose share may fall below zero. */
        public BasePlusShare(BigDecimal base, BigDecimal weight) {
            this(base, weight, null);
        }
    }

    /** {@code E − D}. */
    record Sum() implements Formula {}

    /** {@code full − D}. */
    record FromFull(BigDecimal full) implements Formula {}

    /**
     * {@code worth₁ × E₁ ÷ P₁ + worth₂ × E₂ ÷ P₂ + … − D}: each earning part for itself.
     *
     * @param worths by id of the part, in the order of the standard's file
     */
    record ByParts(Map<String, BigDecimal> worths) implements Formula {
        public ByParts {
            worths = Collections.unmodifiableMap(new LinkedHashMap<>(worths));
        }
    }

    /** No total: nothing but a list of what is in order and what is not. */
    record None() implements Formula {}
}
