/**
 * The real window worked by real keys, to be measured.
 *
 * <p>Enters: a data folder laid out by {@code desk.bench}. Leaves: figures in a file.
 */
@NullMarked
package org.anjuan.ui.shell.trial;

import org.jspecify.annotations.NullMarked;
