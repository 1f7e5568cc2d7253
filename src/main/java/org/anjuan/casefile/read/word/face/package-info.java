/**
 * The bundled Chinese faces, and how wide and high the fonts are that a Word file asks for.
 */
@NullMarked
package org.anjuan.casefile.read.word.face;

import org.jspecify.annotations.NullMarked;
