package org.anjuan.casefile.read.jpeg;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tables a file defines, by their number: quantisation, and codes of first and of other coefficients. */
@SuppressWarnings("ArrayRecordComponent") // filled while the head is read, never compared
record Tables(
        int[] @Nullable [] quanta,
        @Nullable HuffmanTable[] firsts,
        @Nullable HuffmanTable[] rests) {
    private static final int NUMBERS = 4;
    private static final int COEFFICIENTS = 64;

    /** A place behind the last coefficient for what a broken file puts there. */
    private static final int WITH_ROOM = 80;

    Tables() {
        this(new int[NUMBERS][], new HuffmanTable[NUMBERS], new HuffmanTable[NUMBERS]);
    }

    /** Takes in a segment of quantisation tables (T.81, B.2.4.1). */
    void quantisation(Segment segment) throws IOException {
        while (segment.left() > 0) {
            int about = segment.next();
            var table = new int[WITH_ROOM];
            for (int i = 0; i < COEFFICIENTS; i++) {
                table[i] = about >> 4 == 0 ? segment.next() : segment.two();
            }
            quanta[about & NUMBERS - 1] = table;
        }
    }

    /** Takes in a segment of code tables (T.81, B.2.4.2). */
    void codes(Segment segment) throws IOException {
        while (segment.left() > 0) {
            int about = segment.next();
            var counts = new int[16];
            int all = 0;
            for (int i = 0; i < counts.length; i++) {
                counts[i] = segment.next();
                all += counts[i];
            }
            var symbols = new int[all];
            for (int i = 0; i < all; i++) {
                symbols[i] = segment.next();
            }
            boolean rest = about >> 4 != 0;
            (rest ? rests : firsts)[about & NUMBERS - 1] = new HuffmanTable(counts, symbols, rest);
        }
    }
}
