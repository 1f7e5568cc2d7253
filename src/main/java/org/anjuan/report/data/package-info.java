/**
 * What the papers say: every figure of a round, worked out once, with the words and the ways of printing they share.
 *
 * <p>Enters: a round, its standard and its reviews, with the time they were taken. Leaves: plain values under names that can
 * be looked up again after a paper was written.
 */
@NullMarked
package org.anjuan.report.data;

import org.jspecify.annotations.NullMarked;
