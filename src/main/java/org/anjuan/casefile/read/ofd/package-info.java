/**
 * Reads OFD files (GB/T 33190): a zip of XML pages in millimetres, with fonts, pictures, notes and seals.
 *
 * <p>Enters: OFD files that anybody may have made. Leaves: pages drawn by Java2D and their text with places. Nothing outside
 * the file is ever looked at, and whether a seal or signature is valid is not judged: it is shown.
 */
@NullMarked
package org.anjuan.casefile.read.ofd;

import org.jspecify.annotations.NullMarked;
