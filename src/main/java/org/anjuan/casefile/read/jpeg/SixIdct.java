package org.anjuan.casefile.read.jpeg;

import java.util.Arrays;

/** The transform to six by six samples: the one that a scan of 200 dpi needs on a screen. */
final class SixIdct extends ScaledIdct {
    private static final int SIDE = 6;
    private static final int FRACTION = 12;
    private static final int KEPT = 3;
    private static final int LEFT = KEPT + FRACTION + 2;

    /** Cosines of multiples of a twenty-fourth of a turn, times two to the fraction. */
    private static final int COS_1 = fixed(1);

    private static final int COS_2 = fixed(2);
    private static final int COS_3 = fixed(3);
    private static final int COS_4 = fixed(4);
    private static final int COS_5 = fixed(5);

    private final int[] halfway = new int[SIDE * SIDE];

    SixIdct() {
        super(SIDE, SIDE);
    }

    private static int fixed(int twentyFourths) {
        return (int) Math.round(Math.cos(twentyFourths * Math.PI / 12) * (1 << FRACTION));
    }

    @Override
    void samples(int[] block, int last, byte[] out, int offset, int stride) {
        for (int x = 0; x < SIDE; x++) {
            column(block, x);
        }
        for (int y = 0; y < SIDE; y++) {
            row(y * SIDE, out, offset + y * stride);
        }
        Arrays.fill(block, 0);
    }

    private void column(int[] block, int x) {
        int first = block[x] * COS_3 + (1 << (FRACTION - KEPT - 1));
        int third = block[2 * SIDE + x] * COS_2;
        int fifth = block[4 * SIDE + x] * COS_4;
        int second = block[SIDE + x];
        int fourth = block[3 * SIDE + x] * COS_3;
        int sixth = block[5 * SIDE + x];
        int outer = second * COS_1 + fourth + sixth * COS_5;
        int middle = (second - sixth) * COS_3 - fourth;
        int inner = second * COS_5 - fourth + sixth * COS_1;
        halfway[x] = (first + third + fifth + outer) >> (FRACTION - KEPT);
        halfway[SIDE + x] = (first - 2 * fifth + middle) >> (FRACTION - KEPT);
        halfway[2 * SIDE + x] = (first - third + fifth + inner) >> (FRACTION - KEPT);
        halfway[3 * SIDE + x] = (first - third + fifth - inner) >> (FRACTION - KEPT);
        halfway[4 * SIDE + x] = (first - 2 * fifth - middle) >> (FRACTION - KEPT);
        halfway[5 * SIDE + x] = (first + third + fifth - outer) >> (FRACTION - KEPT);
    }

    private void row(int from, byte[] out, int to) {
        int first = halfway[from] * COS_3 + (1 << (LEFT - 1));
        int third = halfway[from + 2] * COS_2;
        int fifth = halfway[from + 4] * COS_4;
        int second = halfway[from + 1];
        int fourth = halfway[from + 3] * COS_3;
        int sixth = halfway[from + 5];
        int outer = second * COS_1 + fourth + sixth * COS_5;
        int middle = (second - sixth) * COS_3 - fourth;
        int inner = second * COS_5 - fourth + sixth * COS_1;
        out[to] = sample((first + third + fifth + outer) >> LEFT);
        out[to + 1] = sample((first - 2 * fifth + middle) >> LEFT);
        out[to + 2] = sample((first - third + fifth + inner) >> LEFT);
        out[to + 3] = sample((first - third + fifth - inner) >> LEFT);
        out[to + 4] = sample((first - 2 * fifth - middle) >> LEFT);
        out[to + 5] = sample((first + third + fifth - outer) >> LEFT);
    }
}
