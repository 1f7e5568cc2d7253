/**
 * Our own controls, commands, keys, icons, styles and bindings, shared by the screens; it knows no screen.
 *
 * <p>Enters: nothing but values. Leaves: nodes and helpers for nodes.
 */
@NullMarked
package org.anjuan.ui.kit;

import org.jspecify.annotations.NullMarked;
