package org.anjuan.casefile.read.jpeg;

import java.io.IOException;

/** The bytes of one marker segment, read from first to last. */
final class Segment {
    private final byte[] bytes;
    private final int end;
    private int at;

    private Segment(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /**
     * The segment whose length stands at a place.
     *
     * @throws IOException when it reaches beyond the file
     */
    static Segment at(byte[] bytes, int place) throws IOException {
        int length = new Segment(bytes, place, bytes.length).two();
        if (length < 2 || place + length > bytes.length) {
            throw new IOException("A segment is cut short");
        }
        return new Segment(bytes, place + 2, place + length);
    }

    int left() {
        return end - at;
    }

    int end() {
        return end;
    }

    /**
     * The next byte.
     *
     * @throws IOException when there is none
     */
    int next() throws IOException {
        if (at >= end) {
            throw new IOException("A segment is too short");
        }
        return bytes[at++] & 0xFF;
    }

    int two() throws IOException {
        return next() << 8 | next();
    }
}
