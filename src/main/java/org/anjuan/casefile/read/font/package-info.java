/** The Chinese faces the program brings along, and how they stand in for fonts that a PDF names but does not carry. */
@NullMarked
package org.anjuan.casefile.read.font;

import org.jspecify.annotations.NullMarked;
