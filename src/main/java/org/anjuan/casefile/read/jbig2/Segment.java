package org.anjuan.casefile.read.jbig2;

import java.util.Optional;

/**
 * The head of one segment (T.88, 7.2).
 *
 * @param data where its data begins
 * @param end where its data ends
 */
record Segment(int type, int data, int end) {
    static final int PAGE = 48;
    static final int REGION = 38;
    static final int LOSSLESS_REGION = 39;
    static final int END_OF_PAGE = 49;
    static final int END_OF_FILE = 51;

    private static final int TYPE = 0x3F;
    private static final int WIDE_PAGE_NUMBER = 0x40;

    /** Flags and number in front of the numbers of other segments. */
    private static final int FIXED = 6;

    /**
     * The segment that begins here; empty where its head or data does not lie within the bytes, where its length is unknown, and
     * where it builds on other segments.
     */
    static Optional<Segment> at(byte[] bytes, int start) {
        if (start + FIXED > bytes.length) {
            return Optional.empty();
        }
        int flags = bytes[start + 4];
        boolean alone = (bytes[start + 5] & 0xE0) == 0;
        int length = start + FIXED + ((flags & WIDE_PAGE_NUMBER) == 0 ? 1 : 4);
        if (!alone || length + 4 > bytes.length) {
            return Optional.empty();
        }
        int data = length + 4;
        int size = Numbers.four(bytes, length);
        return size < 0 || size > bytes.length - data
                ? Optional.empty()
                : Optional.of(new Segment(flags & TYPE, data, data + size));
    }

    int size() {
        return end - data;
    }
}
