/**
 * What the program notices by itself: small checks that read a case and suggest findings (疑点).
 *
 * <p>Enters: a case file's text, documents and dates. Leaves: findings with the place they were seen; never a deduction.
 */
@NullMarked
package org.anjuan.check;

import org.jspecify.annotations.NullMarked;
