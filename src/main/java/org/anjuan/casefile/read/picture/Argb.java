package org.anjuan.casefile.read.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import org.anjuan.casefile.Picture;

/** Changes between the picture type of the facts and the one of the platform's drawing library. */
public final class Argb {
    private static final int OPAQUE = 0xFF00_0000;
    private static final DirectColorModel RGB = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);

    private Argb() {}

    /** The pixels of an image of type {@code INT_RGB}; its own array, so it must not be drawn to any more. */
    public static Picture.Pixels pixels(BufferedImage image) {
        int[] argb = data(image);
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= OPAQUE;
        }
        return new Picture.Pixels(image.getWidth(), image.getHeight(), argb);
    }

    /** The memory of an image of type {@code INT_RGB}. */
    static int[] data(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /**
     * An image that shares the pixels; without its last row or column where it is one too long on that side, as pictures
     * decoded at a fraction of their size may be.
     */
    static BufferedImage image(int[] rgb, PixelSize size, PixelSize wanted) {
        int width = size.width() == wanted.width() + 1 ? wanted.width() : size.width();
        int height = size.height() == wanted.height() + 1 ? wanted.height() : size.height();
        if (width != size.width()) {
            for (int y = 1; y < height; y++) {
                System.arraycopy(rgb, y * size.width(), rgb, y * width, width);
            }
        }
        return image(width * height == rgb.length ? rgb : Arrays.copyOf(rgb, width * height), width, height);
    }

    /** An image of type {@code INT_RGB} that shares the pixels. */
    static BufferedImage image(int[] rgb, int width, int height) {
        var raster = Raster.createPackedRaster(
                new DataBufferInt(rgb, rgb.length), width, height, width, RGB.getMasks(), null);
        return new BufferedImage(RGB, raster, false, null);
    }

    /** A copy of part of the pixels. */
    static BufferedImage image(Picture.Pixels pixels, int x, int y, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels.argb(), y * pixels.width() + x, pixels.width());
        return image;
    }
}
