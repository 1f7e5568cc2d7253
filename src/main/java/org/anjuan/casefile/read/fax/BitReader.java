package org.anjuan.casefile.read.fax;

import java.util.Arrays;

/** Bits in their order, the highest of a byte first; zeros without end follow the last. */
final class BitReader {
    private static final int MARGIN = 8;

    private final byte[] padded;
    private final int end;
    private int at;

    BitReader(byte[] data) {
        this(Arrays.copyOf(data, data.length + MARGIN), data.length * Byte.SIZE, 0);
    }

    private BitReader(byte[] padded, int end, int at) {
        this.padded = padded;
        this.end = end;
        this.at = at;
    }

    /** Another reader of the same bits. */
    BitReader from(int bit) {
        return new BitReader(padded, end, Math.min(bit, end));
    }

    /** The bit that comes next, counted from the first. */
    int at() {
        return at;
    }

    /** Whether more was taken than there is. */
    boolean overdrawn() {
        return at > end;
    }

    boolean exhausted() {
        return at >= end;
    }

    /** The next bits as a number, up to 24 of them; they stay. */
    int peek(int count) {
        int from = Math.min(at, end);
        int first = from >> 3;
        int window = padded[first] << 24
                | (padded[first + 1] & 0xFF) << 16
                | (padded[first + 2] & 0xFF) << 8
                | (padded[first + 3] & 0xFF);
        return window << (from & 7) >>> (Integer.SIZE - count);
    }

    void skip(int count) {
        at += count;
    }

    void align() {
        at = (at + Byte.SIZE - 1) / Byte.SIZE * Byte.SIZE;
    }

    /** How many bytes are left but for zeros at the end. */
    int meaningful() {
        int last = end / Byte.SIZE;
        while (last > 0 && padded[last - 1] == 0) {
            last--;
        }
        return Math.max(0, last - (at + Byte.SIZE - 1) / Byte.SIZE);
    }
}
