package org.anjuan.desk.bench;

import java.util.Arrays;

/** A slip of paper as a scanner sees it at 200 dpi, with a number of four figures made of seven bars each. */
final class NumberSlip {
    static final int WIDTH = 320;
    static final int HEIGHT = 120;

    /** What a PDF says of the picture. */
    static final String ENTRIES = "/Width " + WIDTH + "/Height " + HEIGHT + "/ColorSpace/DeviceGray/BitsPerComponent 8";

    private static final int FIGURES = 4;
    private static final byte INK = 30;

    /** For each figure its bars: top, upper left, upper right, middle, lower left, lower right, bottom. */
    private static final int[] BARS = {
        0b1110111, 0b0010010, 0b1011101, 0b1011011, 0b0111010, 0b1101011, 0b1101111, 0b1010010, 0b1111111, 0b1111011
    };

    /** Left, top, width and height of each bar within a figure. */
    private static final int[][] PLACES = {
        {4, 0, 24, 6}, {0, 3, 6, 28}, {26, 3, 6, 28}, {4, 29, 24, 6}, {0, 33, 6, 28}, {26, 33, 6, 28}, {4, 58, 24, 6}
    };

    private NumberSlip() {}

    /** One byte a pixel, rows from the top. */
    static byte[] gray(int number) {
        var gray = new byte[WIDTH * HEIGHT];
        Arrays.fill(gray, (byte) 0xFF);
        int rest = number;
        for (int figure = FIGURES - 1; figure >= 0; figure--) {
            draw(gray, BARS[rest % 10], 60 + figure * 52);
            rest /= 10;
        }
        return gray;
    }

    private static void draw(byte[] gray, int bars, int left) {
        for (int bar = 0; bar < PLACES.length; bar++) {
            if ((bars >> (PLACES.length - 1 - bar) & 1) == 1) {
                var place = PLACES[bar];
                for (int y = 28 + place[1]; y < 28 + place[1] + place[3]; y++) {
                    int from = y * WIDTH + left + place[0];
                    Arrays.fill(gray, from, from + place[2], INK);
                }
            }
        }
    }
}
