/**
 * The screen that lists the cases of a round and takes new ones in.
 *
 * <p>Enters: rows of cases, files dropped on it. Leaves: the case that a person wants to open.
 */
@NullMarked
package org.anjuan.ui.shelf;

import org.jspecify.annotations.NullMarked;
