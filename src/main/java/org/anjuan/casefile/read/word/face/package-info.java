/**
 * How wide and high the fonts are that a Word file asks for, and which bundled face stands in for each.
 */
@NullMarked
package org.anjuan.casefile.read.word.face;

import org.jspecify.annotations.NullMarked;
