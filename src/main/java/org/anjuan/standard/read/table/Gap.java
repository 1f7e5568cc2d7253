package org.anjuan.standard.read.table;

import java.math.BigDecimal;

/**
 * A title that says what its items are worth together, and items that add up to something else.
 *
 * @param place of its first item
 * @param declared what the title says
 * @param read what its items add up to
 */
public record Gap(Place place, String title, BigDecimal declared, BigDecimal read) {}
