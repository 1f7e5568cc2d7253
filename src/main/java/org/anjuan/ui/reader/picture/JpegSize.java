package org.anjuan.ui.reader.picture;

import java.util.Optional;

/**
 * Width and height of a JPEG as its header says, so that a small one is not blown up while it is decoded.
 */
record JpegSize(int width, int height) {
    private static final int MARKER = 0xFF;

    /** The size by the first frame header; empty where none is found. */
    static Optional<JpegSize> of(byte[] jpeg) {
        int at = 2;
        while (at + 9 < jpeg.length) {
            if (unsigned(jpeg, at) != MARKER) {
                return Optional.empty();
            }
            int kind = unsigned(jpeg, at + 1);
            if (isFrame(kind)) {
                return Optional.of(new JpegSize(pair(jpeg, at + 7), pair(jpeg, at + 5)));
            }
            at += kind == MARKER ? 1 : 2 + pair(jpeg, at + 2);
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without the three markers among them that are none (DHT, JPG, DAC). */
    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    private static int pair(byte[] bytes, int at) {
        return unsigned(bytes, at) << 8 | unsigned(bytes, at + 1);
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
