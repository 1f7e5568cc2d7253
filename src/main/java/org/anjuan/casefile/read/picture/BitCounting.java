package org.anjuan.casefile.read.picture;

import java.util.Arrays;

/**
 * Makes a picture in black and white smaller by a power of two, counting the white pixels that fall together; a byte, which
 * is eight pixels, at a time.
 */
final class BitCounting {
    private static final int BITS = 8;
    private static final int BYTE = 0xFF;
    private static final int OPAQUE = 0xFF00_0000;

    private final byte[] bits;
    private final PixelSize size;
    private final int together;
    private final long[] counts;
    private final int[] shades;

    /**
     * A picture.
     *
     * @param bits rows that begin with a byte each, the first pixel in the highest bit; what is missing is white
     * @param whiteIsOne whether a bit that is set is white
     * @param together how many pixels of a row and of a column become one: 1, 2, 4 or 8
     */
    BitCounting(byte[] bits, PixelSize size, boolean whiteIsOne, int together) {
        this.size = size;
        this.together = together;
        this.counts = counts(together);
        this.shades = shades(together * together, whiteIsOne);
        this.bits = whole(bits, stride() * size.height(), whiteIsOne);
    }

    private static byte[] whole(byte[] bits, int length, boolean whiteIsOne) {
        if (bits.length >= length) {
            return bits;
        }
        var whole = Arrays.copyOf(bits, length);
        Arrays.fill(whole, bits.length, length, (byte) (whiteIsOne ? BYTE : 0));
        return whole;
    }

    /** By byte: one number of eight bits for each group of its pixels, the leftmost lowest, how many of them are set. */
    private static long[] counts(int together) {
        var counts = new long[BYTE + 1];
        for (int value = 0; value <= BYTE; value++) {
            for (int pixel = 0; pixel < BITS; pixel++) {
                long set = value >> (BITS - 1 - pixel) & 1;
                counts[value] += set << (pixel / together * BITS);
            }
        }
        return counts;
    }

    private static int[] shades(int most, boolean whiteIsOne) {
        var shades = new int[most + 1];
        for (int set = 0; set <= most; set++) {
            int white = whiteIsOne ? set : most - set;
            shades[set] = OPAQUE | (white * BYTE + most / 2) / most * 0x010101;
        }
        return shades;
    }

    private int stride() {
        return (size.width() + BITS - 1) / BITS;
    }

    /** The smaller picture's size; up to {@code together} minus one pixels on the right and at the bottom are left out. */
    PixelSize smaller() {
        return new PixelSize(Math.max(1, size.width() / together), Math.max(1, size.height() / together));
    }

    /** Opaque grays, rows from the top. */
    int[] pixels() {
        var smaller = smaller();
        var pixels = new int[smaller.width() * smaller.height()];
        var sums = new long[stride()];
        for (int y = 0; y < smaller.height(); y++) {
            Arrays.fill(sums, 0);
            for (int row = y * together; row < (y + 1) * together; row++) {
                add(row * sums.length, sums);
            }
            spread(sums, pixels, y * smaller.width(), smaller.width());
        }
        return pixels;
    }

    private void add(int from, long[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += counts[bits[from + i] & BYTE];
        }
    }

    private void spread(long[] sums, int[] pixels, int to, int width) {
        int groups = BITS / together;
        for (int x = 0, column = 0; x < width; x += groups, column++) {
            long sum = sums[column];
            for (int i = x; i < Math.min(width, x + groups); i++, sum >>>= BITS) {
                pixels[to + i] = shades[(int) sum & BYTE];
            }
        }
    }
}
