package org.anjuan.standard;

import java.math.BigDecimal;

/**
 * What becomes of a case in which a veto holds.
 *
 * @param total the total it then has
 * @param grade the grade it then has
 */
public record VetoOutcome(BigDecimal total, String grade) {}
