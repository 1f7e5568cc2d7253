/** What one file or page may cost in time, memory and pixels before work on it is stopped, and how stopping is said. */
@NullMarked
package org.anjuan.casefile.read.bounds;

import org.jspecify.annotations.NullMarked;
