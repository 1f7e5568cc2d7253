/**
 * The entrance: {@code Main} alone lives here. It picks the door, wires the rooms with constructors, and is imported by nobody.
 *
 * <p>Enters: the arguments of the command line. Leaves: an exit code.
 */
@NullMarked
package org.anjuan;

import org.jspecify.annotations.NullMarked;
