package org.anjuan.casefile.read.jpeg;

import java.util.Arrays;

/** The transform to four by four samples, half the size of the picture: the one that a scan of 300 dpi needs on a screen. */
final class FourIdct extends ScaledIdct {
    private static final int SIDE = 4;
    private static final int FRACTION = 12;
    private static final int KEPT = 3;
    private static final int LEFT = KEPT + FRACTION + 2;

    /** The first cosine of all, and those of one and three sixteenths of a turn by four, times two to the fraction. */
    private static final int FLAT = fixed(Math.PI / 4);

    private static final int WIDE = fixed(Math.PI / 8);
    private static final int NARROW = fixed(3 * Math.PI / 8);

    private final int[] halfway = new int[SIDE * SIDE];

    FourIdct() {
        super(SIDE, SIDE);
    }

    private static int fixed(double angle) {
        return (int) Math.round(Math.cos(angle) * (1 << FRACTION));
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
        int round = 1 << (FRACTION - KEPT - 1);
        int first = block[x] * FLAT + round;
        int second = block[SIDE + x];
        int third = block[2 * SIDE + x] * FLAT;
        int fourth = block[3 * SIDE + x];
        int outer = second * WIDE + fourth * NARROW;
        int inner = second * NARROW - fourth * WIDE;
        halfway[x] = (first + third + outer) >> (FRACTION - KEPT);
        halfway[SIDE + x] = (first - third + inner) >> (FRACTION - KEPT);
        halfway[2 * SIDE + x] = (first - third - inner) >> (FRACTION - KEPT);
        halfway[3 * SIDE + x] = (first + third - outer) >> (FRACTION - KEPT);
    }

    private void row(int from, byte[] out, int to) {
        int first = halfway[from] * FLAT + (1 << (LEFT - 1));
        int second = halfway[from + 1];
        int third = halfway[from + 2] * FLAT;
        int fourth = halfway[from + 3];
        int outer = second * WIDE + fourth * NARROW;
        int inner = second * NARROW - fourth * WIDE;
        out[to] = sample((first + third + outer) >> LEFT);
        out[to + 1] = sample((first - third + inner) >> LEFT);
        out[to + 2] = sample((first - third - inner) >> LEFT);
        out[to + 3] = sample((first + third - outer) >> LEFT);
    }
}
