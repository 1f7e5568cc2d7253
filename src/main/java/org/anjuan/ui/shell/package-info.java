/**
 * The frame around the screens: navigation, command list, status line and error scene; the only sub-room that knows all screens.
 *
 * <p>Enters: commands. Leaves: the screen that was asked for.
 */
@NullMarked
package org.anjuan.ui.shell;

import org.jspecify.annotations.NullMarked;
