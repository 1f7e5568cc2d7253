/**
 * The summary as an Excel file: real numbers, and formulas from which a person can redo every sum.
 *
 * <p>Enters: report data. Leaves: a draft that writes itself, works its formulas out, and reads itself back.
 */
@NullMarked
package org.anjuan.report.xlsx;

import org.jspecify.annotations.NullMarked;
