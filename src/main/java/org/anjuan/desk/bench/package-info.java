/**
 * The project's own measurements, each with a peer in the same run where there is one on the machine.
 *
 * <p>Enters: nothing but a folder to work in. Leaves: figures, which documents quote by the command that prints them.
 */
@NullMarked
package org.anjuan.desk.bench;

import org.jspecify.annotations.NullMarked;
