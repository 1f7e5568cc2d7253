/**
 * The picture of a case's time line: its steps by day, and the legal periods as bars.
 *
 * <p>Enters: a time line. Leaves: the place of the step that a person wants to see.
 */
@NullMarked
package org.anjuan.ui.timeline;

import org.jspecify.annotations.NullMarked;
