package org.anjuan.casefile.read.jpeg;

import java.util.Arrays;

/**
 * The transform to all eight by eight samples, in rows and columns of eleven multiplications each (Loeffler, Ligtenberg and
 * Moschytz 1989). Columns and rows of zeros, the most of a document's paper, are passed over.
 */
final class EightIdct extends ScaledIdct {
    private static final int FRACTION = 12;
    private static final int KEPT = 2;

    /** Left after the rows: both fractions, and the eighth that the unscaled transform is too large by. */
    private static final int LEFT = KEPT + FRACTION + 3;

    /** All coefficients stand in the first four columns when there are no more than these. */
    private static final int HALF = 10;

    private static final int C0_298 = fixed(0.298631336);
    private static final int C0_390 = fixed(0.390180644);
    private static final int C0_541 = fixed(0.541196100);
    private static final int C0_765 = fixed(0.765366865);
    private static final int C0_899 = fixed(0.899976223);
    private static final int C1_175 = fixed(1.175875602);
    private static final int C1_501 = fixed(1.501321110);
    private static final int C1_847 = fixed(1.847759065);
    private static final int C1_961 = fixed(1.961570560);
    private static final int C2_053 = fixed(2.053119869);
    private static final int C2_562 = fixed(2.562915447);
    private static final int C3_072 = fixed(3.072711026);

    private final int[] halfway = new int[EIGHT * EIGHT];
    private final int[] even = new int[4];
    private final int[] odd = new int[4];

    EightIdct() {
        super(EIGHT, EIGHT);
    }

    private static int fixed(double factor) {
        return (int) Math.round(factor * (1 << FRACTION));
    }

    @Override
    void samples(int[] block, int last, byte[] out, int offset, int stride) {
        int columns = last <= HALF ? 4 : EIGHT;
        for (int x = 0; x < columns; x++) {
            column(block, x, last <= HALF);
        }
        if (columns < EIGHT) {
            for (int y = 0; y < EIGHT; y++) {
                Arrays.fill(halfway, y * EIGHT + 4, y * EIGHT + EIGHT, 0);
            }
        }
        for (int y = 0; y < EIGHT; y++) {
            row(y * EIGHT, out, offset + y * stride);
        }
        Arrays.fill(block, 0);
    }

    private void column(int[] block, int x, boolean half) {
        evenPart(block[x], block[x + 16], half ? 0 : block[x + 32], half ? 0 : block[x + 48]);
        oddPart(block[x + 8], block[x + 24], half ? 0 : block[x + 40], half ? 0 : block[x + 56]);
        int round = 1 << (FRACTION - KEPT - 1);
        for (int y = 0; y < 4; y++) {
            int mean = even[y] + round;
            halfway[y * EIGHT + x] = (mean + odd[y]) >> (FRACTION - KEPT);
            halfway[(7 - y) * EIGHT + x] = (mean - odd[y]) >> (FRACTION - KEPT);
        }
    }

    private void row(int from, byte[] out, int to) {
        evenPart(halfway[from], halfway[from + 2], halfway[from + 4], halfway[from + 6]);
        oddPart(halfway[from + 1], halfway[from + 3], halfway[from + 5], halfway[from + 7]);
        for (int x = 0; x < 4; x++) {
            int mean = even[x] + (1 << (LEFT - 1));
            out[to + x] = sample((mean + odd[x]) >> LEFT);
            out[to + 7 - x] = sample((mean - odd[x]) >> LEFT);
        }
    }

    private void evenPart(int c0, int c2, int c4, int c6) {
        int turned = (c2 + c6) * C0_541;
        int outer = turned + c2 * C0_765;
        int inner = turned - c6 * C1_847;
        int sum = (c0 + c4) << FRACTION;
        int difference = (c0 - c4) << FRACTION;
        even[0] = sum + outer;
        even[1] = difference + inner;
        even[2] = difference - inner;
        even[3] = sum - outer;
    }

    private void oddPart(int c1, int c3, int c5, int c7) {
        int all = (c7 + c3 + c5 + c1) * C1_175;
        int a = -(c7 + c1) * C0_899;
        int b = -(c5 + c3) * C2_562;
        int c = all - (c7 + c3) * C1_961;
        int d = all - (c5 + c1) * C0_390;
        odd[0] = c1 * C1_501 + a + d;
        odd[1] = c3 * C3_072 + b + c;
        odd[2] = c5 * C2_053 + b + d;
        odd[3] = c7 * C0_298 + a + c;
    }
}
