/** Reads the text of PDF pages, with the place of every character on the upright page. */
@NullMarked
package org.anjuan.casefile.read.pdf.text;

import org.jspecify.annotations.NullMarked;
