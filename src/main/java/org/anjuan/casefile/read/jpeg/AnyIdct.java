package org.anjuan.casefile.read.jpeg;

import java.util.Arrays;

/** The transform to any number of samples, by the definition, using that cosines are even or odd around the middle. */
final class AnyIdct extends ScaledIdct {
    private static final int FRACTION = 12;

    /** Bits of the fraction kept between columns and rows. */
    private static final int KEPT = 3;

    /** What is left after the rows: both fractions, and the quarter that belongs to the transform. */
    private static final int LEFT = KEPT + FRACTION + 2;

    private final int[] across;
    private final int[] down;
    private final int[] halfway;

    AnyIdct(int width, int height) {
        super(width, height);
        this.across = cosines(width);
        this.down = cosines(height);
        this.halfway = new int[width * height];
    }

    /** By sample and frequency, eight apart: cosines of the transform with the factor of the first one in it. */
    private static int[] cosines(int length) {
        var cosines = new int[EIGHT * EIGHT];
        for (int x = 0; x < length; x++) {
            for (int u = 0; u < length; u++) {
                double factor = u == 0 ? Math.sqrt(0.5) : 1;
                double cosine = factor * Math.cos((2 * x + 1) * u * Math.PI / (2 * length));
                cosines[x * EIGHT + u] = (int) Math.round(cosine * (1 << FRACTION));
            }
        }
        return cosines;
    }

    @Override
    void samples(int[] block, int last, byte[] out, int offset, int stride) {
        for (int x = 0; x < width(); x++) {
            column(block, x);
        }
        for (int y = 0; y < height(); y++) {
            row(y * width(), out, offset + y * stride);
        }
        Arrays.fill(block, 0);
    }

    private void column(int[] block, int x) {
        int width = width();
        int height = height();
        for (int y = 0; 2 * y < height; y++) {
            int even = 1 << (FRACTION - KEPT - 1);
            int odd = 0;
            for (int v = 0; v < height; v += 2) {
                even += block[v * width + x] * down[y * EIGHT + v];
            }
            for (int v = 1; v < height; v += 2) {
                odd += block[v * width + x] * down[y * EIGHT + v];
            }
            halfway[(height - 1 - y) * width + x] = (even - odd) >> (FRACTION - KEPT);
            halfway[y * width + x] = (even + odd) >> (FRACTION - KEPT);
        }
    }

    private void row(int from, byte[] out, int to) {
        int width = width();
        for (int x = 0; 2 * x < width; x++) {
            int even = 1 << (LEFT - 1);
            int odd = 0;
            for (int u = 0; u < width; u += 2) {
                even += halfway[from + u] * across[x * EIGHT + u];
            }
            for (int u = 1; u < width; u += 2) {
                odd += halfway[from + u] * across[x * EIGHT + u];
            }
            out[to + width - 1 - x] = sample((even - odd) >> LEFT);
            out[to + x] = sample((even + odd) >> LEFT);
        }
    }
}
