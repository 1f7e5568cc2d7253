/**
 * The organiser's facts (评查任务): the roster of cases, the sample drawn, who reviews what, where two reviewers differ and how it was
 * settled, objections and rectification.
 *
 * <p>Enters: roster rows, reviews, and the seed of a draw. Leaves: plain values that can be recomputed from what was entered.
 */
@NullMarked
package org.anjuan.round;

import org.jspecify.annotations.NullMarked;
