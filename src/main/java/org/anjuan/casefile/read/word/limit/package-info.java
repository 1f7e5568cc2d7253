/**
 * How far the conversion of one Word file may go, and the way it gives up beyond that.
 */
@NullMarked
package org.anjuan.casefile.read.word.limit;

import org.jspecify.annotations.NullMarked;
