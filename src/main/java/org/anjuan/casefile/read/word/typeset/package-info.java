/**
 * Sets a manuscript on sheets: breaks lines, builds tables, cuts pages.
 *
 * <p>Enters: a manuscript. Leaves: sheets of marks in points from the top left corner.
 */
@NullMarked
package org.anjuan.casefile.read.word.typeset;

import org.jspecify.annotations.NullMarked;
