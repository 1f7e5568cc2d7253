/**
 * The screen for what a person may choose: theme, size of type, folders, keys.
 *
 * <p>Enters: the settings in force. Leaves: changed settings.
 */
@NullMarked
package org.anjuan.ui.settings;

import org.jspecify.annotations.NullMarked;
