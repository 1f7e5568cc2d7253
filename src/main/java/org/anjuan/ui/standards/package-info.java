/**
 * The standards at hand: what they say, taking one in from Excel or Word, giving one out to Excel.
 *
 * <p>Enters: verbs of the desk. Leaves: a screen and its sheet.
 */
@NullMarked
package org.anjuan.ui.standards;

import org.jspecify.annotations.NullMarked;
