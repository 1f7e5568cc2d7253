/**
 * Reads .docx: a package of XML parts, of which only those inside the file itself are ever looked at.
 */
@NullMarked
package org.anjuan.casefile.read.word.docx;

import org.jspecify.annotations.NullMarked;
