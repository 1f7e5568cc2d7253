package org.anjuan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws pictures as they are cut from scanned pages. */
public final class SamplePictures {
    private SamplePictures() {}

    /** Grey lines on white, like text seen from afar, in a red frame. */
    public static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.DARK_GRAY);
        for (int y = 12; y < height - 12; y += 24) {
            graphics.fillRect(12, y, width - 24, 10);
        }
        graphics.setColor(Color.RED);
        graphics.drawRect(2, 2, width - 5, height - 5);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
