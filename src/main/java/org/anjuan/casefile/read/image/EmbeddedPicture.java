package org.anjuan.casefile.read.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.picture.PixelSize;

/**
 * A picture that lies inside another file, decoded.
 *
 * @param image with its transparent parts
 * @param whole whether all of it was there
 */
public record EmbeddedPicture(BufferedImage image, boolean whole) {
    private static final int JBIG2 = 0x974A4232;

    /**
     * Decodes a picture of one of the formats that picture files have, or JBIG2.
     *
     * @param least size in pixels at which it will be shown; it may come larger
     * @throws IOException when nothing can be decoded
     * @throws Overrun when it has too many pixels, or decoding takes too long
     */
    public static EmbeddedPicture decode(byte[] bytes, PixelSize least, Bounds bounds, Deadline deadline)
            throws IOException {
        var file = new Bytes.InMemory(bytes);
        if (bytes.length > 4 && ByteBuffer.wrap(bytes).getInt() == JBIG2) {
            return new EmbeddedPicture(jbig2(file, bounds), true);
        }
        var format = PictureFormat.of(file);
        var head = format.heads(file).getFirst();
        if (head.pixels() > bounds.storedPixels()) {
            throw new Overrun(Reason.PICTURE_TOO_LARGE, "");
        }
        var decoded = new Decoder(format.usual(file), format, deadline).decode(head, least);
        boolean seeThrough = decoded.image().getColorModel().hasAlpha();
        return new EmbeddedPicture(
                seeThrough ? decoded.image() : PlainColours.of(decoded.image()), head.whole() && decoded.whole());
    }

    private static BufferedImage jbig2(Bytes file, Bounds bounds) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName("jbig2");
        if (!readers.hasNext()) {
            throw new IOException("No decoder for JBIG2");
        }
        var reader = readers.next();
        try (var in = file.stream()) {
            reader.setInput(in, false, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > bounds.storedPixels()) {
                throw new Overrun(Reason.PICTURE_TOO_LARGE, "");
            }
            return reader.read(0, reader.getDefaultReadParam());
        } finally {
            reader.dispose();
        }
    }
}
