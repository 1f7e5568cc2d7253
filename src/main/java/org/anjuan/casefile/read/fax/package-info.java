/**
 * Decodes pictures in black and white as fax machines code them, in PDF and in TIFF files, and notices where the data break.
 *
 * <p>Enters: the coded bytes, whole or broken, and how they are coded. Leaves: pixels as far as they could be told, before and
 * behind a break, and whether all of them could. The codes are those of ITU-T T.4 (one and two dimensions) and T.6.
 */
@NullMarked
package org.anjuan.casefile.read.fax;

import org.jspecify.annotations.NullMarked;
