package org.anjuan.casefile;

/** What a page looks like at some size, or why it cannot be drawn. */
public sealed interface Picture {

    /**
     * Decoded pixels.
     *
     * @param argb rows from the top, 0xAARRGGBB, opaque; the array belongs to the picture and is not changed any more
     */
    @SuppressWarnings("ArrayRecordComponent") // megabytes that are handed on, never compared
    record Pixels(int width, int height, int[] argb) implements Picture {
        public Pixels {
            if (width < 1 || height < 1 || argb.length != width * height) {
                throw new IllegalArgumentException("Pixels do not fill " + width + " x " + height);
            }
        }
    }

    /** The page cannot be drawn. */
    record Unreadable(Problem problem) implements Picture {}
}
