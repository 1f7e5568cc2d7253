package org.anjuan.casefile.read.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Size and number of components of a JPEG 2000 picture, read from its code stream without decoding it. */
record Jpeg2000Head(long width, long height, int components) {
    /** Start of code stream followed by the size segment. */
    private static final int START_AND_SIZE = 0xFF4F_FF51;

    private static final int NEEDED = 42;

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
                        buffer.getShort(i + 40) & 0xFFFF));
            }
        }
        return Optional.empty();
    }

    long pixels() {
        return width * height;
    }

    private static long unsigned(ByteBuffer buffer, int place) {
        return buffer.getInt(place) & 0xFFFF_FFFFL;
    }
}
