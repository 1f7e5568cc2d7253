/**
 * Reads the tables offices have, in Excel or Word, and what they understand by their columns and their words about points.
 *
 * <p>Enters: a file. Leaves: the grids in it; what each column, row and phrase was taken for, what could not be read and what
 * had to be assumed; and the standard that comes of it as a tree.
 */
@NullMarked
package org.anjuan.standard.read.table;

import org.jspecify.annotations.NullMarked;
