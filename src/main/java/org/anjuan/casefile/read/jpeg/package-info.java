/**
 * Decodes the JPEG files that scanners write straight to a fraction of their size, in eighths.
 *
 * <p>Enters: bytes of a JPEG file, whole or broken. Leaves: opaque pixels, or the answer that another decoder is needed. The
 * format is that of ITU-T T.81: baseline and extended sequential, eight bits, Huffman coded, one scan.
 */
@NullMarked
package org.anjuan.casefile.read.jpeg;

import org.jspecify.annotations.NullMarked;
