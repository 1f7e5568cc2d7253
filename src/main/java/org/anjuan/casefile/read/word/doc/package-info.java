/**
 * Reads .doc (Word 97 to 2003) by HWPF.
 */
@NullMarked
package org.anjuan.casefile.read.word.doc;

import org.jspecify.annotations.NullMarked;
