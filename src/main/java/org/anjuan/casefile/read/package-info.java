/**
 * The machinery that turns files into a case file: PDF, Word, scans, text recognition and page pictures.
 *
 * <p>Enters: bytes that anybody may have made, hostile or broken. Leaves: a {@code CaseFile} and its pictures, or a sealed
 * answer that names why not.
 */
@NullMarked
package org.anjuan.casefile.read;

import org.jspecify.annotations.NullMarked;
