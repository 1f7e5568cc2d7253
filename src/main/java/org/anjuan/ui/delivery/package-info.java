/**
 * The screen where reports are made and parcels are packed or taken in.
 *
 * <p>Enters: the state of a round. Leaves: files written where a person wants them.
 */
@NullMarked
package org.anjuan.ui.delivery;

import org.jspecify.annotations.NullMarked;
