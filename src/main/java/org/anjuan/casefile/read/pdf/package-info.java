/**
 * Opens PDF files and gives out their pages.
 *
 * <p>Enters: PDF files that anybody may have made. Leaves: page sizes, pictures and text, or a problem with its reason. A
 * {@code PDDocument} is touched by one thread only, from opening to closing.
 */
@NullMarked
package org.anjuan.casefile.read.pdf;

import org.jspecify.annotations.NullMarked;
