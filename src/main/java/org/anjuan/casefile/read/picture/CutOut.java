package org.anjuan.casefile.read.picture;

import org.anjuan.casefile.Problem;

/** A piece of a page as a picture for a report, or why it cannot be had. */
public sealed interface CutOut {
    /**
     * The piece.
     *
     * @param png a complete PNG file
     * @param width in pixels
     * @param height in pixels
     */
    @SuppressWarnings("ArrayRecordComponent") // a file that is handed on, never compared
    record Cut(byte[] png, int width, int height) implements CutOut {}

    /** The page cannot be drawn. */
    record Uncut(Problem problem) implements CutOut {}
}
