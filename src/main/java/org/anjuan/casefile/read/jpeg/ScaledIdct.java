package org.anjuan.casefile.read.jpeg;

import java.util.Arrays;

/**
 * Turns the coefficients of a block straight into fewer samples than eight by eight: with the lowest frequencies of a row or
 * column of eight, as many as samples are wanted, the inverse cosine transform of that length gives the averaged row.
 */
abstract class ScaledIdct {
    static final int EIGHT = 8;

    /** Order of the coefficients in the file: rows and columns along the diagonals (T.81, figure 5). */
    private static final int[] DIAGONAL = diagonal();

    private final int width;
    private final int height;

    /** Broken files put up to sixteen coefficients behind the last. */
    private final int[] places = new int[EIGHT * EIGHT + 16];

    ScaledIdct(int width, int height) {
        this.width = width;
        this.height = height;
        Arrays.fill(places, width * height);
        for (int i = 0; i < EIGHT * EIGHT; i++) {
            int row = DIAGONAL[i] / EIGHT;
            int column = DIAGONAL[i] % EIGHT;
            if (row < height && column < width) {
                places[i] = row * width + column;
            }
        }
    }

    /**
     * A transform to so many samples.
     *
     * @param width 1 to 8
     * @param height 1 to 8
     */
    static ScaledIdct to(int width, int height) {
        if (width != height) {
            return new AnyIdct(width, height);
        }
        return switch (width) {
            case 4 -> new FourIdct();
            case 6 -> new SixIdct();
            case EIGHT -> new EightIdct();
            default -> new AnyIdct(width, height);
        };
    }

    /** Where the coefficients, in the order of the file, belong in a block; the last place takes those of no use. */
    int[] places() {
        return places;
    }

    /** How many coefficients, in the order of the file, must be known; those behind are of no use. */
    int useful() {
        int useful = EIGHT * EIGHT;
        while (places[useful - 1] == width * height) {
            useful--;
        }
        return useful;
    }

    /** A block for the coefficients: rows of the width, and one place more. */
    int[] block() {
        return new int[width * height + 1];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Writes the samples of a block whose only coefficient is the first. */
    void flat(int first, byte[] out, int offset, int stride) {
        byte sample = sample((first + 4) >> 3);
        for (int begin = offset; begin < offset + height * stride; begin += stride) {
            Arrays.fill(out, begin, begin + width, sample);
        }
    }

    /**
     * Writes the samples of a block and clears it.
     *
     * @param last number of coefficients, in the order of the file, beyond which all are zero
     */
    abstract void samples(int[] block, int last, byte[] out, int offset, int stride);

    /** The sample for a level: kept around zero, as the transform yields it. */
    static byte sample(int level) {
        return (byte) Math.max(-128, Math.min(127, level));
    }

    private static int[] diagonal() {
        var order = new int[EIGHT * EIGHT];
        int next = 0;
        for (int sum = 0; sum < 2 * EIGHT - 1; sum++) {
            for (int i = 0; i <= sum; i++) {
                int row = sum % 2 == 0 ? sum - i : i;
                int column = sum - row;
                if (row < EIGHT && column < EIGHT) {
                    order[next++] = row * EIGHT + column;
                }
            }
        }
        return order;
    }
}
