/**
 * Parcels carried between PCs: packing, unpacking and comparing.
 *
 * <p>Enters: reviews of this PC, and parcels from a colleague which may be damaged. Leaves: a parcel, or a comparison that says
 * what is new, newer, the same or in conflict.
 */
@NullMarked
package org.anjuan.exchange;

import org.jspecify.annotations.NullMarked;
