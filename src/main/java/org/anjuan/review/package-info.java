/**
 * The judgement: one case measured once by one person against one version of one standard, and every change that led there.
 *
 * <p>Enters: a case file, a standard, and changes with their time and author handed in. Leaves: a new {@code Review} per
 * change, or a refusal with its reason; grading is a pure function of it.
 */
@NullMarked
package org.anjuan.review;

import org.jspecify.annotations.NullMarked;
