package org.anjuan.casefile.read.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.picture.SinglePicture.Placed;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page that is nothing but one scan, in black and white or in JPEG 2000, without the page's machinery: decoded no
 * larger than needed and made smaller in one step. On the document's thread.
 */
final class SolePicture {
    private final COSStream picture;
    private final PixelSize stored;
    private final PixelSize wanted;

    private SolePicture(COSStream picture, PixelSize wanted) {
        this.picture = picture;
        this.stored =
                new PixelSize(Math.max(1, picture.getInt(COSName.WIDTH)), Math.max(1, picture.getInt(COSName.HEIGHT)));
        this.wanted = wanted;
    }

    /**
     * The upright page.
     *
     * @param size of the upright page in pixels
     * @return empty for pictures that only the page's machinery draws right
     * @throws IOException when the picture cannot be decoded
     */
    static Optional<Picture.Pixels> draw(Placed placed, PixelSize size, Bounds bounds) throws IOException {
        if (masked(placed.picture()) || StoredPixels.of(placed.picture()) > bounds.storedPixels()) {
            return Optional.empty();
        }
        var lying = size.turned(placed.quarters());
        return new SolePicture(placed.picture(), lying)
                .decoded()
                .map(image -> Argb.pixels(Turning.turned(Scaling.fit(image, lying), placed.quarters())));
    }

    private static boolean masked(COSStream picture) {
        return picture.getBoolean(COSName.IMAGE_MASK, false)
                || picture.containsKey(COSName.SMASK)
                || picture.containsKey(COSName.MASK)
                || picture.containsKey(COSName.OC)
                || picture.getInt(COSName.SMASK_IN_DATA, 0) != 0;
    }

    private Optional<BufferedImage> decoded() throws IOException {
        if (StoredPixels.isJpeg2000(picture)) {
            return Jpeg2000Picture.of(picture, wanted);
        }
        boolean blackAndWhite = picture.getInt(COSName.BITS_PER_COMPONENT, 0) == 1
                && COSName.DEVICEGRAY.equals(picture.getDictionaryObject(COSName.COLORSPACE));
        return blackAndWhite ? Optional.of(blackAndWhite()) : Optional.empty();
    }

    private BufferedImage blackAndWhite() throws IOException {
        boolean whiteIsOne = whiteIsOne(picture.getCOSArray(COSName.DECODE));
        var plain = Jbig2Picture.of(picture, stored);
        if (plain.isPresent()) {
            return counted(plain.get().bits(), !whiteIsOne);
        }
        return counted(unpacked(), whiteIsOne);
    }

    private byte[] unpacked() throws IOException {
        var fax = FaxData.of(picture);
        if (fax.isPresent()) {
            return fax.get().bits();
        }
        try (var in = new PDStream(picture).createInputStream()) {
            return in.readAllBytes();
        }
    }

    private BufferedImage counted(byte[] bits, boolean whiteIsOne) {
        return Bitonal.image(bits, stored, whiteIsOne, wanted);
    }

    private static boolean whiteIsOne(@Nullable COSArray decode) {
        return decode == null
                || decode.size() == 0
                || !(decode.getObject(0) instanceof COSNumber first)
                || first.floatValue() < 0.5;
    }
}
