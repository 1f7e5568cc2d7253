/**
 * Pages as a reader of forms sees them: cells instead of lines, and one searchable text over several pages in which every
 * character knows where it stands.
 */
@NullMarked
package org.anjuan.check.layout;

import org.jspecify.annotations.NullMarked;
