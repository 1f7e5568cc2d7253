/**
 * Looks into files of any format, and keeps them open while their pages are asked for.
 *
 * <p>Enters: a file and the {@code Opener} of its format. Leaves: page sizes, pictures and text, or a problem with its
 * reason. What one page costs is bounded here, the same for every format.
 */
@NullMarked
package org.anjuan.casefile.read.page;

import org.jspecify.annotations.NullMarked;
