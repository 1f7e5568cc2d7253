/**
 * The manuscript: what a Word file says, independent of its format and not yet cut into pages.
 *
 * <p>Lengths are points. Enters: values from the readers of .docx and .doc. Leaves: plain values.
 */
@NullMarked
package org.anjuan.casefile.read.word.manuscript;

import org.jspecify.annotations.NullMarked;
