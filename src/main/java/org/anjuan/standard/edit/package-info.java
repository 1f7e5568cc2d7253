/**
 * Writing a standard: places in it, what can be changed there, and the way back from each change.
 *
 * <p>Enters: a standard, finished or not. Leaves: another one; nothing here opens a file or judges whether it is valid.
 */
@NullMarked
package org.anjuan.standard.edit;

import org.jspecify.annotations.NullMarked;
