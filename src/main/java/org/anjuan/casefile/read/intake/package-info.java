/**
 * Walks what a person drops on the program — files, folders, zips — and hands out each file by itself.
 *
 * <p>Enters: paths. Leaves: for each file its kind told by content and a path to read it from, or a named refusal.
 */
@NullMarked
package org.anjuan.casefile.read.intake;

import org.jspecify.annotations.NullMarked;
