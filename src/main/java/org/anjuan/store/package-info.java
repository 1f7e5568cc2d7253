/**
 * One SQLite file per workspace: keeps changes, reviews, standards and documents' data, and proves they are intact.
 *
 * <p>Enters: facts. Leaves: the same facts, also after a power cut. Nobody above has seen SQL.
 */
@NullMarked
package org.anjuan.store;

import org.jspecify.annotations.NullMarked;
