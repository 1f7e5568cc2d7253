/**
 * What an office can change: kinds of papers, checks with their words and figures, working days, versions of laws, periods
 * of sectors. Read from files with all that is wrong in them, each with its line.
 */
@NullMarked
package org.anjuan.check.rulebook;

import org.jspecify.annotations.NullMarked;
