/**
 * Reads picture files: photographs, page pictures of scanners, and the several pages of a TIFF.
 *
 * <p>Enters: picture files that anybody may have made. Leaves: pages of a sensible paper size, upright, with what is known
 * to be missing from them. Sizes are taken from each file's own head and judged before anything is decoded.
 */
@NullMarked
package org.anjuan.casefile.read.image;

import org.jspecify.annotations.NullMarked;
