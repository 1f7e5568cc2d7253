/**
 * The screen where reports are made.
 *
 * <p>Enters: the state of a round. Leaves: files written where a person wants them.
 */
@NullMarked
package org.anjuan.ui.delivery;

import org.jspecify.annotations.NullMarked;
