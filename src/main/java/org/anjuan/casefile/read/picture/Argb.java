package org.anjuan.casefile.read.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.anjuan.casefile.Picture;

/** Changes between the picture type of the facts and the one of the platform's drawing library. */
public final class Argb {
    private static final int OPAQUE = 0xFF00_0000;

    private Argb() {}

    /** The pixels of an image of type {@code INT_RGB}; its own array, so it must not be drawn to any more. */
    public static Picture.Pixels pixels(BufferedImage image) {
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= OPAQUE;
        }
        return new Picture.Pixels(image.getWidth(), image.getHeight(), argb);
    }

    /** A copy of part of the pixels. */
    static BufferedImage image(Picture.Pixels pixels, int x, int y, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels.argb(), y * pixels.width() + x, pixels.width());
        return image;
    }
}
