package org.anjuan.casefile.read.picture;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.anjuan.casefile.Picture;

/** Writes pixels as a PNG file. */
public final class Png {
    private Png() {}

    /** The bytes of a PNG file with these pixels. */
    public static byte[] of(Picture.Pixels pixels) {
        return of(Argb.image(pixels, 0, 0, pixels.width(), pixels.height()));
    }

    static byte[] of(RenderedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("This Java runtime cannot write PNG");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}
