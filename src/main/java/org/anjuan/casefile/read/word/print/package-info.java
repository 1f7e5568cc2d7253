/**
 * Prints sheets as a PDF.
 */
@NullMarked
package org.anjuan.casefile.read.word.print;

import org.jspecify.annotations.NullMarked;
