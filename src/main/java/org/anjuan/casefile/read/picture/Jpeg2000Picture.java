package org.anjuan.casefile.read.picture;

import com.github.jaiimageio.jpeg2000.J2KImageReadParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Decodes a JPEG 2000 scan no further than the coarsest of its resolutions that is large enough. */
final class Jpeg2000Picture {
    private static final int BYTE = 8;

    private Jpeg2000Picture() {}

    /** The picture in plain red, green and blue; empty when its colours or depth are of another kind. */
    static Optional<BufferedImage> of(COSStream picture, PixelSize wanted) throws IOException {
        var bytes = stored(picture);
        var head = Jpeg2000Head.of(bytes);
        if (head.isEmpty() || !plain(picture, head.get())) {
            return Optional.empty();
        }
        var image = read(bytes, head.get().resolution(wanted));
        boolean usual = image.getRaster().getNumBands() == head.get().components()
                && image.getSampleModel().getSampleSize(0) == BYTE;
        return usual ? Optional.of(rgb(image, wanted)) : Optional.empty();
    }

    private static boolean plain(COSStream picture, Jpeg2000Head head) {
        int components = StoredJpegs.components(picture.getDictionaryObject(COSName.COLORSPACE));
        boolean gray = head.components() == 1 && (components == 1 || !picture.containsKey(COSName.COLORSPACE));
        return SinglePicture.usual(picture.getCOSArray(COSName.DECODE))
                && (gray || (components == 3 && head.components() == 3));
    }

    /** The picture as fine as it is stored, with all its components. */
    static BufferedImage finest(COSStream picture) throws IOException {
        return read(stored(picture), Integer.MAX_VALUE);
    }

    private static byte[] stored(COSStream picture) throws IOException {
        try (var in = picture.createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    /** @param resolution 0 for the coarsest; the finest where there are fewer */
    private static BufferedImage read(byte[] bytes, int resolution) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName("jpeg 2000");
        if (!readers.hasNext()) {
            throw new IOException("No decoder of JPEG 2000");
        }
        return read(readers.next(), bytes, resolution);
    }

    private static BufferedImage read(ImageReader reader, byte[] bytes, int resolution) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            var how = reader.getDefaultReadParam();
            if (how instanceof J2KImageReadParam scaled) {
                scaled.setResolution(resolution);
            }
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage rgb(BufferedImage image, PixelSize wanted) {
        var size = new PixelSize(image.getWidth(), image.getHeight());
        int bands = image.getRaster().getNumBands();
        var rgb = new int[size.width() * size.height()];
        var row = new int[size.width() * bands];
        for (int y = 0, to = 0; y < size.height(); y++) {
            image.getRaster().getPixels(0, y, size.width(), 1, row);
            for (int i = 0; i < row.length; i += bands) {
                rgb[to++] = row[i] << 16 | row[i + bands / 2] << 8 | row[i + bands - 1];
            }
        }
        return Argb.image(rgb, size, wanted);
    }
}
