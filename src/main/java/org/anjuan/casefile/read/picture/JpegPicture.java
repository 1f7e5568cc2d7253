package org.anjuan.casefile.read.picture;

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
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.jpeg.ScanJpeg;

/** Decodes a page's stored JPEG to the size wanted, on any thread and without the document. */
public final class JpegPicture {
    /** Sizes to decode at; those between cost more than the next larger. */
    private static final int[] EIGHTHS = {1, 2, 4, 6, 8};

    private static final int RGB = 3;

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
        return Argb.pixels(Turning.turned(Scaling.fit(decoded(lying), lying), jpeg.quarters()));
    }

    private BufferedImage decoded(PixelSize lying) throws IOException {
        var scan = ScanJpeg.of(jpeg.bytes());
        return scan.isPresent() ? coarse(scan.get(), lying) : platform(lying);
    }

    /** The picture at the fewest eighths that are not smaller than what is wanted, or than what memory allows. */
    private static BufferedImage coarse(ScanJpeg scan, PixelSize lying) throws IOException {
        int chosen = 0;
        while (chosen < EIGHTHS.length - 1
                && (ScanJpeg.side(scan.width(), EIGHTHS[chosen]) < lying.width()
                        || ScanJpeg.side(scan.height(), EIGHTHS[chosen]) < lying.height())
                && pixels(scan, EIGHTHS[chosen + 1]) <= Bounds.USUAL.drawnPixels()) {
            chosen++;
        }
        int eighths = EIGHTHS[chosen];
        int width = cut(ScanJpeg.side(scan.width(), eighths), lying.width());
        int height = cut(ScanJpeg.side(scan.height(), eighths), lying.height());
        var size = new PixelSize(width, height);
        boolean smaller = width >= lying.width() && height >= lying.height() && !size.equals(lying);
        return smaller
                ? averaged(scan, eighths, size, lying)
                : Argb.image(scan.pixels(eighths, width, height), width, height);
    }

    /** Made smaller row by row while it is decoded, so that only the picture that is wanted is ever in memory. */
    private static BufferedImage averaged(ScanJpeg scan, int eighths, PixelSize size, PixelSize lying)
            throws IOException {
        var averaging = new Averaging(size, RGB, PixelRows.Order.RED_FIRST, lying);
        var bytes = new byte[size.width() * RGB];
        scan.rows(eighths, size.width(), size.height(), row -> {
            PixelRows.spread(row, 0, row.length, bytes);
            averaging.take(bytes);
        });
        return Argb.image(averaging.pixels(), lying.width(), lying.height());
    }

    /** A side rounded up to one pixel more than wanted is made without that one. */
    private static int cut(int side, int wanted) {
        return side == wanted + 1 ? wanted : side;
    }

    private static long pixels(ScanJpeg scan, int eighths) {
        return (long) ScanJpeg.side(scan.width(), eighths) * ScanJpeg.side(scan.height(), eighths);
    }

    private BufferedImage platform(PixelSize lying) throws IOException {
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
}
