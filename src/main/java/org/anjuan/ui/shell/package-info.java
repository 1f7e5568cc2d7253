/**
 * The frame around the screens: navigation, title and status line, what becomes of faults; the only sub-room that knows all screens.
 *
 * <p>Enters: commands. Leaves: the screen that was asked for.
 */
@NullMarked
package org.anjuan.ui.shell;

import org.jspecify.annotations.NullMarked;
