/**
 * Decodes the JBIG2 pages that scanners write most: one region of plain pixels over the whole page.
 *
 * <p>Enters: the bytes of a picture as a PDF embeds it, whole or broken. Leaves: pixels in black and white, or the answer that
 * another decoder is needed. The format is that of ITU-T T.88: an immediate generic region, arithmetically coded by the first
 * template with its pixels in their usual places.
 */
@NullMarked
package org.anjuan.casefile.read.jbig2;

import org.jspecify.annotations.NullMarked;
