/**
 * A standard as a workbook that an office can edit, and back.
 *
 * <p>Enters: the tree of a template. Leaves: a workbook with a sheet to read, a sheet of items and a sheet of everything else; or
 * the tree that stands in such a workbook, its values at the row and column they stand in. Whatever a template may say finds
 * its place: what has no column of its own is written as one line of YAML.
 */
@NullMarked
package org.anjuan.standard.read.workbook;

import org.jspecify.annotations.NullMarked;
