/** Lays the steps of a case and the legal periods between them on the real calendar. */
@NullMarked
package org.anjuan.check.timeline;

import org.jspecify.annotations.NullMarked;
