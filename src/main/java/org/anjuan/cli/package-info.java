/**
 * The same verbs without a window, for scripts, batch work and measurements.
 *
 * <p>Enters: arguments. Leaves: text or JSON on standard output, messages on standard error, an exit code.
 */
@NullMarked
package org.anjuan.cli;

import org.jspecify.annotations.NullMarked;
