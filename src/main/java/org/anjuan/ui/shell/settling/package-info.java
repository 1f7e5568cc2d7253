/**
 * 裁定: two reviews of one case side by side, and what is decided on each item on which they differ.
 *
 * <p>Enters: an arbitration of the desk. Leaves: decisions, each an act of the review that settles the two.
 */
@NullMarked
package org.anjuan.ui.shell.settling;

import org.jspecify.annotations.NullMarked;
