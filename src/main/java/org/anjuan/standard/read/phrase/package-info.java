/**
 * Understands how offices write points: 每处扣 0.5 分, 扣完为止, 一票否决, 酌情扣 1—5 分.
 *
 * <p>Enters: the words of a table's cell. Leaves: phrases with what they mean, and words that were not understood; nothing
 * here opens a file or knows a standard.
 */
@NullMarked
package org.anjuan.standard.read.phrase;

import org.jspecify.annotations.NullMarked;
