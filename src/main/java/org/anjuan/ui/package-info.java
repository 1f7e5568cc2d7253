/**
 * The window: the only room that knows JavaFX, with one sub-room per screen.
 *
 * <p>Enters: what a person does with mouse and keys. Leaves: calls of the verbs in {@code desk}.
 */
@NullMarked
package org.anjuan.ui;

import org.jspecify.annotations.NullMarked;
