/** Lays the steps of a case and the legal periods between them on the real calendar. */
@NullMarked
package org.anjuan.check.time;

import org.jspecify.annotations.NullMarked;
