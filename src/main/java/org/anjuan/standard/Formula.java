package org.anjuan.standard;

import java.math.BigDecimal;

/** How a total comes about; E is what was earned, P what was possible, D what the deducting parts take. */
public sealed interface Formula {

    /** {@code base + weight × E ÷ P − D}. */
    record BasePlusShare(BigDecimal base, BigDecimal weight) implements Formula {}

    /** {@code E − D}. */
    record Sum() implements Formula {}

    /** {@code full − D}. */
    record FromFull(BigDecimal full) implements Formula {}
}
