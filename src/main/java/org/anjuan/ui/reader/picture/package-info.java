/**
 * Pictures of pages in memory: what is on screen first, sharp at the size shown, bounded by bytes.
 *
 * <p>Enters: pages as they are drawn or stored. Leaves: images, or the problem why there is none.
 */
@NullMarked
package org.anjuan.ui.reader.picture;

import org.jspecify.annotations.NullMarked;
