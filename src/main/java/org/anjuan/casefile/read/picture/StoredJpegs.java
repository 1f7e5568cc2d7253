package org.anjuan.casefile.read.picture;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.StoredJpeg;
import org.anjuan.casefile.read.bounds.Bounds;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Gets the JPEG file out of a scanned page where it alone is the page, and any decoder shows it as the page would. */
public final class StoredJpegs {
    private static final Set<COSName> DEVICE =
            Set.of(COSName.DEVICEGRAY, COSName.DEVICERGB, COSName.CALGRAY, COSName.CALRGB);

    private static final COSName COLOR_TRANSFORM = COSName.getPDFName("ColorTransform");

    private StoredJpegs() {}

    /** The page's JPEG, or empty for pages that must be drawn; to be called on the document's thread. */
    public static Optional<StoredJpeg> of(PDPage page, Bounds bounds) throws IOException {
        var placed = SinglePicture.on(page);
        return placed.isEmpty() ? Optional.empty() : of(placed.get(), bounds);
    }

    /** The JPEG of the one picture of a page. */
    static Optional<StoredJpeg> of(SinglePicture.Placed placed, Bounds bounds) throws IOException {
        if (!plain(placed.picture())) {
            return Optional.empty();
        }
        var bytes = undecoded(placed.picture());
        return JpegHead.of(bytes)
                .filter(head -> head.plain() && head.pixels() > 0 && head.pixels() <= bounds.storedPixels())
                .filter(head -> fits(head, placed.picture()) && JpegHead.complete(bytes))
                .map(_ -> new StoredJpeg(bytes, placed.quarters()));
    }

    private static boolean plain(COSStream picture) {
        return isJpeg(picture)
                && !picture.containsKey(COSName.SMASK)
                && !picture.containsKey(COSName.MASK)
                && !picture.containsKey(COSName.OC)
                && !picture.getBoolean(COSName.IMAGE_MASK, false)
                && !recoloured(picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))
                && SinglePicture.usual(picture.getCOSArray(COSName.DECODE));
    }

    private static boolean recoloured(@Nullable COSBase parameters) {
        if (parameters instanceof COSArray several) {
            return several.toList().stream().anyMatch(StoredJpegs::recoloured);
        }
        return parameters instanceof COSDictionary dictionary && dictionary.containsKey(COLOR_TRANSFORM);
    }

    /** Whether the last filter of the stream is JPEG. */
    static boolean isJpeg(COSStream picture) {
        COSBase filters = picture.getFilters();
        var last = filters instanceof COSArray several && several.size() > 0
                ? several.getObject(several.size() - 1)
                : filters;
        return COSName.DCT_DECODE.equals(last) || COSName.DCT_DECODE_ABBREVIATION.equals(last);
    }

    /** The bytes of the JPEG file itself. */
    static byte[] undecoded(COSStream picture) throws IOException {
        return undecoded(picture, Integer.MAX_VALUE);
    }

    /** The first bytes of the JPEG file itself. */
    static byte[] undecoded(COSStream picture, int most) throws IOException {
        var stop = List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());
        try (var in = new PDStream(picture).createInputStream(stop)) {
            return in.readNBytes(most);
        }
    }

    private static boolean fits(JpegHead head, COSStream picture) {
        return head.width() == picture.getInt(COSName.WIDTH)
                && head.height() == picture.getInt(COSName.HEIGHT)
                && components(picture.getDictionaryObject(COSName.COLORSPACE)) == head.components();
    }

    /** Components of a colour space that may be taken for plain gray or red, green, blue; 0 for any other. */
    static int components(@Nullable COSBase space) {
        if (space instanceof COSArray array && array.size() > 0) {
            return array.size() > 1
                            && COSName.ICCBASED.equals(array.getObject(0))
                            && array.getObject(1) instanceof COSStream profile
                    ? profile.getInt(COSName.N) % 4
                    : components(array.getObject(0));
        }
        if (!(space instanceof COSName name) || !DEVICE.contains(name)) {
            return 0;
        }
        return name.equals(COSName.DEVICEGRAY) || name.equals(COSName.CALGRAY) ? 1 : 3;
    }
}
