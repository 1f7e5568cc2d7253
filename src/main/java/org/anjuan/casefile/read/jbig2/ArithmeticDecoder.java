package org.anjuan.casefile.read.jbig2;

import java.io.IOException;

/** The adaptive arithmetic decoder (T.88, annex E) with a state for each context. */
final class ArithmeticDecoder {
    /** Probabilities of the rarer bit by state (T.88, table E.1). */
    static final int[] RARE = {
        0x5601, 0x3401, 0x1801, 0x0AC1, 0x0521, 0x0221, 0x5601, 0x5401, 0x4801, 0x3801, 0x3001, 0x2401,
        0x1C01, 0x1601, 0x5601, 0x5401, 0x5101, 0x4801, 0x3801, 0x3401, 0x3001, 0x2801, 0x2401, 0x2201,
        0x1C01, 0x1801, 0x1601, 0x1401, 0x1201, 0x1101, 0x0AC1, 0x09C1, 0x08A1, 0x0521, 0x0441, 0x02A1,
        0x0221, 0x0141, 0x0111, 0x0085, 0x0049, 0x0025, 0x0015, 0x0009, 0x0005, 0x0001, 0x5601
    };

    /** The state after the likelier bit. */
    static final int[] AFTER_LIKELY = {
        1, 2, 3, 4, 5, 38, 7, 8, 9, 10, 11, 12, 13, 29, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 45, 46
    };

    /** The state after the rarer bit. */
    static final int[] AFTER_RARE = {
        1, 6, 9, 12, 29, 33, 6, 14, 14, 14, 17, 18, 20, 21, 14, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 46
    };

    /** The states in which the rarer bit becomes the likelier one. */
    static final long TURNING = 1L | 1L << 6 | 1L << 14;

    private static final int HALF = 0x8000;
    private static final int MARKER = 0xFF;
    private static final int LAST_STUFFED = 0x8F;

    /** Encoders may leave a few bytes away at the end; who needs more than these was given too few. */
    private static final int MOST_MADE_UP = 16;

    private final byte[] data;
    private final int end;

    /** By context its state, doubled, and in the lowest bit the likelier bit. */
    private final byte[] states;

    private int at;
    private int interval = HALF;
    private int code;
    private int shifts;
    private int madeUp;

    /**
     * Begins to decode.
     *
     * @param end where the data ends
     * @param contexts how many there are, all in the first state
     */
    ArithmeticDecoder(byte[] data, int start, int end, int contexts) {
        this.data = data;
        this.at = start;
        this.end = end;
        this.states = new byte[contexts];
        code = current() << 16;
        read();
        code <<= 7;
        shifts -= 7;
    }

    /** Decodes the next bit. */
    int bit(int context) {
        int state = states[context];
        int rare = RARE[state >> 1];
        interval -= rare;
        if (code >>> 16 < rare) {
            boolean likely = interval < rare;
            interval = rare;
            return changed(context, state, likely);
        }
        code -= rare << 16;
        return interval >= HALF ? state & 1 : changed(context, state, interval >= rare);
    }

    /**
     * Decodes eight zeros in one step where it is certain that eight follow, all of them in the same context.
     *
     * @return whether they were decoded; else nothing was
     */
    boolean eightZeros(int context) {
        int state = states[context];
        int eight = RARE[state >> 1] << 3;
        if ((state & 1) != 0 || code >>> 16 < eight || interval - eight < HALF) {
            return false;
        }
        interval -= eight;
        code -= eight << 16;
        return true;
    }

    private int changed(int context, int state, boolean likely) {
        int number = state >> 1;
        int bit = likely ? state & 1 : 1 - (state & 1);
        int likelier = !likely && (TURNING >> number & 1) != 0 ? 1 - (state & 1) : state & 1;
        states[context] = (byte) ((likely ? AFTER_LIKELY[number] : AFTER_RARE[number]) << 1 | likelier);
        do {
            if (shifts == 0) {
                read();
            }
            interval <<= 1;
            code <<= 1;
            shifts--;
        } while (interval < HALF);
        return bit;
    }

    /** Takes the next byte; behind the marker that ends the data, ones without end. */
    private void read() {
        if (current() != MARKER) {
            at++;
            code += current() << 8;
            shifts = 8;
        } else if (next() > LAST_STUFFED) {
            code += 0xFF00;
            shifts = 8;
            madeUp += at >= end ? 1 : 0;
        } else {
            at++;
            code += current() << 9;
            shifts = 7;
        }
    }

    private int current() {
        return at < end ? data[at] & 0xFF : MARKER;
    }

    private int next() {
        return at + 1 < end ? data[at + 1] & 0xFF : MARKER;
    }

    /**
     * Checks that the data was enough.
     *
     * @throws IOException when it ended too early
     */
    void check() throws IOException {
        if (madeUp > MOST_MADE_UP) {
            throw new IOException("The region ends early");
        }
    }
}
