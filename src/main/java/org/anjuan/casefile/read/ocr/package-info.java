/**
 * Text recognition: from the picture of a page to lines of text with their places.
 *
 * <p>Enters: the pixels of an upright or turned page. Leaves: its lines in reading order, each with how sure the recogniser
 * is, or a reason why there are none. Works with the PP-OCRv4 models (Apache-2.0) on ONNX Runtime, without a network.
 */
@NullMarked
package org.anjuan.casefile.read.ocr;

import org.jspecify.annotations.NullMarked;
