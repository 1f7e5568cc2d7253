package org.anjuan.casefile.read.jbig2;

import java.util.Arrays;

/**
 * The rows of a region while they are decoded (T.88, 6.2.5.3): each pixel in the context of four before it, seven above it and five
 * above those. Where all of them are white, as nearly everywhere on paper, eight pixels are decoded in one step.
 */
final class GenericRows {
    private static final int PIXELS = 8;

    /** White rows in front, so that the first rows have some above. */
    private static final int ABOVE = 2;

    /** What stays of a context when it moves on by a pixel; what falls off at the left end of each row goes. */
    private static final int KEPT = 0x7BF7;

    private static final int ENTERS_ABOVE = 0x10;
    private static final int ENTERS_TWO_ABOVE = 0x800;

    private final ArithmeticDecoder decoder;
    private final int width;
    private final int stride;
    private final byte[] bits;

    GenericRows(ArithmeticDecoder decoder, int width, int height) {
        this.decoder = decoder;
        this.width = width;
        this.stride = (width + PIXELS - 1) / PIXELS;
        this.bits = new byte[Math.multiplyExact(stride, height + ABOVE)];
    }

    /** All rows. */
    byte[] bits() {
        return Arrays.copyOfRange(bits, ABOVE * stride, bits.length);
    }

    /** Makes a row like the one above. */
    void repeat(int row) {
        int at = (row + ABOVE) * stride;
        System.arraycopy(bits, at - stride, bits, at, stride);
    }

    /** Decodes a row, from left to right. */
    void decode(int row) {
        int at = (row + ABOVE) * stride;
        int above = bits[at - stride] & 0xFF;
        int twoAbove = bits[at - 2 * stride] & 0xFF;
        int context = (above & 0xF0) | (twoAbove << 6 & 0x3800);
        for (int column = 0; column < stride; column++, at++) {
            boolean last = column == stride - 1;
            above = (above << PIXELS & 0xFF00) | (last ? 0 : bits[at - stride + 1] & 0xFF);
            twoAbove = (twoAbove << PIXELS & 0xFF00) | (last ? 0 : bits[at - 2 * stride + 1] & 0xFF);
            boolean white = (context | above | twoAbove) == 0;
            if (last || !white || !decoder.eightZeros(0)) {
                int pixels = last ? width - column * PIXELS : PIXELS;
                context = decode(at, pixels, context, above, twoAbove << 6);
            }
        }
    }

    /** Decodes the pixels of a byte; the context behind them. */
    private int decode(int at, int pixels, int before, int above, int twoAbove) {
        int context = before;
        int byteOfPixels = 0;
        for (int shift = PIXELS - 1; shift >= PIXELS - pixels; shift--) {
            int bit = decoder.bit(context);
            byteOfPixels |= bit << shift;
            context = (context & KEPT) << 1
                    | bit
                    | (above >> shift & ENTERS_ABOVE)
                    | (twoAbove >> shift & ENTERS_TWO_ABOVE);
        }
        bits[at] = (byte) byteOfPixels;
        return context;
    }
}
