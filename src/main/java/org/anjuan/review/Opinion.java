package org.anjuan.review;

import java.math.BigDecimal;

/**
 * What one of two reviews of a case says of an item.
 *
 * @param lost points taken by it, as they count in that review
 */
public record Opinion(Score score, BigDecimal lost) {}
