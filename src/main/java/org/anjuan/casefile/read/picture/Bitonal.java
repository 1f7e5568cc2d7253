package org.anjuan.casefile.read.picture;

import java.awt.image.BufferedImage;

/** Makes pictures in black and white into shades of gray, as small as they are wanted. */
public final class Bitonal {
    private static final int MOST_TOGETHER = 8;

    private Bitonal() {}

    /**
     * The picture, of type {@code INT_RGB}; no smaller than wanted unless it is stored so.
     *
     * @param bits rows that begin with a byte each, the first pixel in the highest bit; what is missing is white
     * @param whiteIsOne whether a bit that is set is white
     */
    public static BufferedImage image(byte[] bits, PixelSize stored, boolean whiteIsOne, PixelSize wanted) {
        int together = 1;
        while (together < MOST_TOGETHER
                && stored.width() / (2 * together) >= wanted.width()
                && stored.height() / (2 * together) >= wanted.height()) {
            together *= 2;
        }
        var counting = new BitCounting(bits, stored, whiteIsOne, together);
        return Argb.image(counting.pixels(), counting.smaller(), wanted);
    }
}
