/**
 * What another version of a standard would change in rounds that are under way, and the step to it and back.
 *
 * <p>Enters: previews of the desk. Leaves: a sheet.
 */
@NullMarked
package org.anjuan.ui.standards.effect;

import org.jspecify.annotations.NullMarked;
