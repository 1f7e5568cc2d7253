package org.anjuan.casefile.read.picture;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Judges a stored picture before it is decoded: how many pixels it would unpack to, by its dictionary and its own head. */
final class StoredPixels {
    private static final int HEAD = 1 << 20;
    private static final int BYTES_PER_PIXEL = 4;

    private StoredPixels() {}

    /** The most pixels that decoding this picture, or either of its masks, would yield. */
    static long of(COSDictionary picture) throws IOException {
        long pixels = byDictionary(picture);
        for (var key : new COSName[] {COSName.SMASK, COSName.MASK}) {
            if (picture.getDictionaryObject(key) instanceof COSStream mask && !mask.equals(picture)) {
                pixels = Math.max(pixels, Math.max(byDictionary(mask), byHead(mask)));
            }
        }
        return picture instanceof COSStream stream ? Math.max(pixels, byHead(stream)) : pixels;
    }

    /** About how much memory so many pixels of this picture take while they are decoded. */
    static long bytes(COSDictionary picture, long pixels) {
        boolean bits = picture.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
                || picture.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 8) == 1;
        return bits ? pixels : pixels * BYTES_PER_PIXEL;
    }

    /** Whether this is a JPEG 2000 picture of one component that does not say its colours: then they are shades of gray. */
    static boolean grayWithoutSaying(COSStream picture) throws IOException {
        return isJpeg2000(picture)
                && !picture.containsKey(COSName.COLORSPACE)
                && Jpeg2000Head.of(head(picture))
                        .filter(head -> head.components() == 1)
                        .isPresent();
    }

    private static long byDictionary(COSDictionary picture) {
        return (long) picture.getInt(COSName.WIDTH, COSName.W, 0) * picture.getInt(COSName.HEIGHT, COSName.H, 0);
    }

    private static long byHead(COSStream picture) throws IOException {
        if (isJpeg2000(picture)) {
            return Jpeg2000Head.of(head(picture)).map(Jpeg2000Head::pixels).orElse(0L);
        }
        return StoredJpegs.isJpeg(picture)
                ? JpegHead.of(StoredJpegs.undecoded(picture, HEAD))
                        .map(JpegHead::pixels)
                        .orElse(0L)
                : 0;
    }

    /** Whether the picture is stored as JPEG 2000 and as nothing else. */
    static boolean isJpeg2000(COSStream picture) {
        var filters = new PDStream(picture).getFilters();
        return !filters.isEmpty() && COSName.JPX_DECODE.equals(filters.getFirst());
    }

    /** The beginning of the stored bytes, which is enough to read a head from. */
    static byte[] head(COSStream picture) throws IOException {
        try (var in = picture.createRawInputStream()) {
            return in.readNBytes(HEAD);
        }
    }
}
