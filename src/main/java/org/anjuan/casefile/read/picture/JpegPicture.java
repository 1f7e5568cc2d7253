package org.anjuan.casefile.read.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.StoredJpeg;

/** Decodes a page's stored JPEG to the size wanted, on any thread and without the document. */
public final class JpegPicture {
    private final StoredJpeg jpeg;
    private final PixelSize size;

    /**
     * What to decode.
     *
     * @param size of the upright page
     */
    public JpegPicture(StoredJpeg jpeg, PixelSize size) {
        this.jpeg = jpeg;
        this.size = size;
    }

    /** The upright picture, exactly of the size wanted. */
    public Picture.Pixels pixels() throws IOException {
        var lying = size.turned(jpeg.quarters());
        return Argb.pixels(turned(Scaling.fit(decoded(lying), lying)));
    }

    private BufferedImage decoded(PixelSize lying) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName("jpeg");
        if (!readers.hasNext()) {
            throw new IOException("This Java runtime cannot decode JPEG");
        }
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg.bytes()))) {
            reader.setInput(in, true, true);
            return withoutProfile(reader.read(0, coarse(reader, lying)));
        } finally {
            reader.dispose();
        }
    }

    /** Leaves out rows and columns of very large scans, but keeps at least two for each one shown. */
    private static ImageReadParam coarse(ImageReader reader, PixelSize lying) throws IOException {
        int ratio = Math.min(reader.getWidth(0) / lying.width(), reader.getHeight(0) / lying.height());
        int step = Math.clamp(ratio / 2, 1, 16);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    /** The same samples taken as plain colours: a scanner's profile would slow every pixel and other viewers ignore it. */
    private static BufferedImage withoutProfile(BufferedImage image) {
        boolean bytes = image.getRaster().getDataBuffer() instanceof DataBufferByte
                && image.getSampleModel() instanceof ComponentSampleModel;
        int bands = image.getSampleModel().getNumBands();
        if (!bytes || image.getType() != BufferedImage.TYPE_CUSTOM || !(bands == 1 || bands == 3)) {
            return image;
        }
        int type = bands == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        plain.getRaster().setRect(image.getRaster());
        return plain;
    }

    private BufferedImage turned(BufferedImage lying) {
        if (jpeg.quarters() == 0) {
            return lying;
        }
        var upright = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.translate(size.width() / 2.0, size.height() / 2.0);
        graphics.rotate(Math.toRadians(90 * jpeg.quarters()));
        graphics.translate(-lying.getWidth() / 2.0, -lying.getHeight() / 2.0);
        graphics.drawImage(lying, 0, 0, null);
        graphics.dispose();
        return upright;
    }
}
