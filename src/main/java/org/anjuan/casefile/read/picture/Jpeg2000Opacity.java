package org.anjuan.casefile.read.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Tells the colours of a JPEG 2000 picture from the opacity that some programs store with them (ISO 32000-1, 7.4.9); the library
 * takes both for colours and draws noise.
 */
final class Jpeg2000Opacity {
    private static final int BYTE = 8;
    private static final int RGB = 16;
    private static final int GRAY = 17;

    /** The boxes before the code stream are short. */
    private static final int NEAR = 4096;

    private Jpeg2000Opacity() {}

    /** Puts the plain colours in the place of such a picture, in the open document; others stay as they are. */
    static void part(COSStream picture) throws IOException {
        if (!StoredPixels.isJpeg2000(picture)) {
            return;
        }
        var beginning = StoredPixels.head(picture);
        int colours = colours(picture, beginning);
        boolean more = Jpeg2000Head.of(beginning)
                .filter(head -> head.components() == colours + 1)
                .isPresent();
        if (colours == 0 || !more) {
            return;
        }
        var image = Jpeg2000Picture.finest(picture);
        if (image.getRaster().getNumBands() != colours + 1) {
            return;
        }
        if (picture.getInt(COSName.SMASK_IN_DATA, 0) == 1 && !picture.containsKey(COSName.SMASK)) {
            var mask = new COSStream();
            mask.setItem(COSName.TYPE, COSName.XOBJECT);
            mask.setItem(COSName.SUBTYPE, COSName.IMAGE);
            replace(mask, image, colours, 1);
            picture.setItem(COSName.SMASK, mask);
        }
        picture.removeItem(COSName.SMASK_IN_DATA);
        replace(picture, image, 0, colours);
    }

    /** How many components are colours; 0 where that cannot be told. */
    private static int colours(COSStream picture, byte[] beginning) {
        if (picture.containsKey(COSName.COLORSPACE)) {
            return StoredJpegs.components(picture.getDictionaryObject(COSName.COLORSPACE));
        }
        var start = new String(beginning, 0, Math.min(beginning.length, NEAR), StandardCharsets.ISO_8859_1);
        int box = start.indexOf("colr");
        if (box < 0 || box + 11 > start.length()) {
            return 0;
        }
        var colr = ByteBuffer.wrap(beginning, box + 4, 7).slice();
        if (colr.get(0) != 1) {
            return 0;
        }
        return switch (colr.getInt(3)) {
            case RGB -> 3;
            case GRAY -> 1;
            default -> 0;
        };
    }

    /** Stores some bands of an image as plain samples of eight bits. */
    private static void replace(COSStream picture, BufferedImage image, int from, int bands) throws IOException {
        var samples = samples(image, from, bands);
        picture.removeItem(COSName.DECODE_PARMS);
        picture.setInt(COSName.WIDTH, image.getWidth());
        picture.setInt(COSName.HEIGHT, image.getHeight());
        picture.setInt(COSName.BITS_PER_COMPONENT, BYTE);
        if (!picture.containsKey(COSName.COLORSPACE)) {
            picture.setItem(COSName.COLORSPACE, bands == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        }
        try (var out = picture.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(samples);
        }
    }

    private static byte[] samples(BufferedImage image, int from, int bands) {
        int all = image.getRaster().getNumBands();
        int shift = Math.max(0, image.getSampleModel().getSampleSize(0) - BYTE);
        var row = new int[image.getWidth() * all];
        var samples = new byte[Math.multiplyExact(image.getWidth() * bands, image.getHeight())];
        int to = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getPixels(0, y, image.getWidth(), 1, row);
            for (int x = 0; x < row.length; x += all) {
                for (int band = from; band < from + bands; band++) {
                    samples[to++] = (byte) (row[x + band] >> shift);
                }
            }
        }
        return samples;
    }
}
