package org.anjuan.casefile.read.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What the code stream of a JPEG 2000 picture says before it is decoded.
 *
 * @param halvings how often the picture can be had at half its size, by leaving out the finest part of what is coded
 */
record Jpeg2000Head(long width, long height, int components, int halvings) {
    /** Start of code stream followed by the size segment. */
    private static final int START_AND_SIZE = 0xFF4F_FF51;

    private static final int NEEDED = 42;
    private static final short CODING_STYLE = (short) 0xFF52;
    private static final int CODING_STYLE_NEEDED = 10;
    private static final int MOST_HALVINGS = 32;

    /** The coding style stands within so many bytes behind the size; comments and the like may come between. */
    private static final int NEAR = 4096;

    /**
     * Reads the head.
     *
     * @param bytes the beginning of the picture, in its file format or bare
     */
    static Optional<Jpeg2000Head> of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i + NEEDED <= bytes.length; i++) {
            if (buffer.getInt(i) == START_AND_SIZE) {
                return Optional.of(new Jpeg2000Head(
                        unsigned(buffer, i + 8) - unsigned(buffer, i + 16),
                        unsigned(buffer, i + 12) - unsigned(buffer, i + 20),
                        buffer.getShort(i + 40) & 0xFFFF,
                        halvings(buffer, i)));
            }
        }
        return Optional.empty();
    }

    /** From the segment of coding style (ISO 15444-1, A.6.1), which stands near the size segment; 0 when it is not found. */
    private static int halvings(ByteBuffer buffer, int from) {
        int last = Math.min(buffer.limit() - CODING_STYLE_NEEDED, from + NEAR);
        for (int i = from + NEEDED; i < last; i++) {
            if (buffer.getShort(i) == CODING_STYLE) {
                return Math.min(buffer.get(i + CODING_STYLE_NEEDED - 1) & 0xFF, MOST_HALVINGS);
            }
        }
        return 0;
    }

    /** Which of the picture's resolutions to decode, 0 the coarsest, so that neither side is smaller than wanted. */
    int resolution(PixelSize wanted) {
        int left = halvings;
        while (left > 0
                && width >> (halvings - left + 1) >= wanted.width()
                && height >> (halvings - left + 1) >= wanted.height()) {
            left--;
        }
        return left;
    }

    long pixels() {
        return width * height;
    }

    private static long unsigned(ByteBuffer buffer, int place) {
        return buffer.getInt(place) & 0xFFFF_FFFFL;
    }
}
