/** Tells the papers of a case apart: their kinds, titles, pages, days and numbers, and what the volume's own list says. */
@NullMarked
package org.anjuan.check.paper;

import org.jspecify.annotations.NullMarked;
