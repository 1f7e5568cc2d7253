/**
 * Turns Word files into pages: a file is read into a manuscript, the manuscript is set on sheets, the sheets are printed
 * as a PDF. Nothing outside the file is ever asked for.
 *
 * <p>Enters: a .docx or .doc file. Leaves: the bytes of a PDF, equal for equal files, or the reason why there is none.
 */
@NullMarked
package org.anjuan.casefile.read.word;

import org.jspecify.annotations.NullMarked;
