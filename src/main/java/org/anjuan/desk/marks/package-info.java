/**
 * A review given as data: marks written as JSON, by hand or by another program.
 *
 * <p>Enters: the bytes of a marks file. Leaves: {@code Marks}, or every problem at once; and the changes that marks mean for
 * a review.
 */
@NullMarked
package org.anjuan.desk.marks;

import org.jspecify.annotations.NullMarked;
