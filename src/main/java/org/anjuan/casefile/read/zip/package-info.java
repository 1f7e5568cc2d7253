/** Opens zips that anybody may have made, without trusting what they say about themselves. */
@NullMarked
package org.anjuan.casefile.read.zip;

import org.jspecify.annotations.NullMarked;
