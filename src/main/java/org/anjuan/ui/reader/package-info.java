/**
 * The screen that shows pages: zoom, rotation, text selection, search, and the layer of marks over the page.
 *
 * <p>Enters: pages and their pictures. Leaves: anchors, in page units.
 */
@NullMarked
package org.anjuan.ui.reader;

import org.jspecify.annotations.NullMarked;
