package org.anjuan.casefile.read.jpeg;

/** Makes rows of pixels of samples: of gray, or of brightness and two differences of colour as JFIF defines them. */
final class Colours {
    private static final int OPAQUE = 0xFF00_0000;
    private static final int LEVEL = 128;
    private static final int FRACTION = 16;

    /** Bits that only a level below zero or above the brightest has. */
    private static final int BEYOND = -1 << (FRACTION + 8);

    private static final int HALF = 1 << (FRACTION - 1);
    private static final int RED_OF_RED = fixed(1.402);
    private static final int GREEN_OF_BLUE = fixed(0.344136);
    private static final int GREEN_OF_RED = fixed(0.714136);
    private static final int BLUE_OF_BLUE = fixed(1.772);

    private final Component[] parts;
    private final int width;
    private final int height;
    private final PixelRow taker;

    /** One row of samples of each component, as long as the picture is wide, and the pixels of them. */
    private final byte[][] rows;

    private final int[] mixed;

    Colours(Component[] parts, int width, int height, PixelRow taker) {
        this.parts = parts;
        this.width = width;
        this.height = height;
        this.taker = taker;
        this.rows = new byte[parts.length][width];
        this.mixed = new int[width];
    }

    private static int fixed(double factor) {
        return (int) Math.round(factor * (1 << FRACTION));
    }

    /** Takes over the samples of a row of units, which begin at this row of pixels. */
    void rows(int top, int count) {
        for (int y = 0; y < count && top + y < height; y++) {
            if (parts.length == 1) {
                gray(parts[0].samples(), parts[0].row(y), mixed);
            } else if (parts[0].shareX() == 1 && parts[1].shareX() == 1 && parts[2].shareX() == 1) {
                colour(y);
            } else {
                coarseColour(y);
            }
            taker.take(mixed);
        }
    }

    private static void gray(byte[] samples, int from, int[] mixed) {
        for (int x = 0; x < mixed.length; x++) {
            mixed[x] = OPAQUE | (samples[from + x] + LEVEL) * 0x010101;
        }
    }

    private void colour(int y) {
        for (int i = 0; i < parts.length; i++) {
            System.arraycopy(parts[i].samples(), parts[i].row(y), rows[i], 0, width);
        }
        mix(rows[0], rows[1], rows[2], mixed);
    }

    private static void mix(byte[] bright, byte[] blues, byte[] reds, int[] mixed) {
        for (int x = 0; x < mixed.length; x++) {
            mixed[x] = pixel(bright[x], blues[x], reds[x]);
        }
    }

    private void coarseColour(int y) {
        for (int i = 0; i < parts.length; i++) {
            spread(parts[i].samples(), parts[i].row(y), parts[i].shareX(), rows[i]);
        }
        mix(rows[0], rows[1], rows[2], mixed);
    }

    private static void spread(byte[] samples, int from, int share, byte[] row) {
        for (int x = 0; x < row.length; x++) {
            row[x] = samples[from + x / share];
        }
    }

    private static int pixel(int bright, int blueDifference, int redDifference) {
        int light = ((bright + LEVEL) << FRACTION) + HALF;
        int red = light + RED_OF_RED * redDifference;
        int green = light - GREEN_OF_BLUE * blueDifference - GREEN_OF_RED * redDifference;
        int blue = light + BLUE_OF_BLUE * blueDifference;
        return ((red | green | blue) & BEYOND) == 0
                ? OPAQUE | (red & 0xFF0000) | (green >> 8 & 0xFF00) | blue >> 16
                : OPAQUE | clamped(red) << 16 | clamped(green) << 8 | clamped(blue);
    }

    private static int clamped(int level) {
        return Math.max(0, Math.min(255, level >> FRACTION));
    }
}
