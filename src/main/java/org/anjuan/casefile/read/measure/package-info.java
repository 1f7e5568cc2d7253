/** What the pictures of scanned pages are like: measured once at low resolution, judged elsewhere. */
@NullMarked
package org.anjuan.casefile.read.measure;

import org.jspecify.annotations.NullMarked;
