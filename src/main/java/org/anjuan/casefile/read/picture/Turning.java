package org.anjuan.casefile.read.picture;

import java.awt.image.BufferedImage;

/** Turns pictures by quarters. */
final class Turning {
    private Turning() {}

    /**
     * The picture turned.
     *
     * @param picture of type {@code INT_RGB}
     * @param quarters clockwise, 0 to 3
     */
    static BufferedImage turned(BufferedImage picture, int quarters) {
        if (quarters == 0) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] from = Argb.data(picture);
        var to = new int[from.length];
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                switch (quarters) {
                    case 1 -> to[x * height + height - 1 - y] = from[i];
                    case 2 -> to[to.length - 1 - i] = from[i];
                    default -> to[(width - 1 - x) * height + y] = from[i];
                }
            }
        }
        return quarters == 2 ? Argb.image(to, width, height) : Argb.image(to, height, width);
    }
}
