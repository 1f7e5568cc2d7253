/**
 * Draws PDF pages: the stored JPEG where a page is nothing else, pixels for every other page, and cut-outs as PNG.
 *
 * <p>Enters: a page of an open PDF, on that file's own thread. Leaves: pixels or the reason why there are none.
 */
@NullMarked
package org.anjuan.casefile.read.picture;

import org.jspecify.annotations.NullMarked;
