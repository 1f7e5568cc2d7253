package org.anjuan.casefile.read.picture;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the stored data of a picture end before the picture does, or are broken; libraries fill up what is missing in
 * silence.
 */
final class CutShort {
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST = 64 << 20;
    private static final int FIRST_PNG_PREDICTOR = 10;

    private CutShort() {}

    /** Whether it ends early; pictures packed by other filters, or by several of which the last is none of fax data, count as whole. */
    static boolean is(COSStream picture) throws IOException {
        if (StoredJpegs.isJpeg(picture)) {
            return !JpegHead.complete(StoredJpegs.undecoded(picture));
        }
        var fax = FaxData.of(picture);
        if (fax.isPresent()) {
            return fax.get().harmed();
        }
        return FaxData.lacking(picture)
                || (List.of(COSName.FLATE_DECODE).equals(new PDStream(picture).getFilters())
                        && deflated(packed(picture), needed(picture)));
    }

    private static byte[] packed(COSStream picture) throws IOException {
        try (var in = picture.createRawInputStream()) {
            return in.readNBytes(LONGEST);
        }
    }

    private static boolean deflated(byte[] data, long needed) {
        var chunk = new byte[CHUNK];
        try (var inflater = new Inflater()) {
            inflater.setInput(data);
            long had = 0;
            while (had < needed && !inflater.finished()) {
                int more = inflater.inflate(chunk);
                if (more == 0) {
                    return true;
                }
                had += more;
            }
            return had < needed;
        } catch (DataFormatException _) {
            return true;
        }
    }

    /** How many bytes the picture's samples are; 0 where its colours do not tell. */
    private static long needed(COSStream picture) {
        long width = picture.getInt(COSName.WIDTH, COSName.W, 0);
        long height = picture.getInt(COSName.HEIGHT, COSName.H, 0);
        boolean stencil = picture.getBoolean(COSName.IMAGE_MASK, false);
        long bits = stencil ? 1 : picture.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 0);
        long bands = stencil ? 1 : bands(picture.getDictionaryObject(COSName.COLORSPACE, COSName.CS));
        long row = (width * bits * bands + 7) / 8;
        return Math.max(0, height * (row + (marked(picture) ? 1 : 0)));
    }

    /** Whether each row begins with a mark of how it was predicted. */
    private static boolean marked(COSStream picture) {
        return parameters(picture)
                .filter(how -> how.getInt(COSName.PREDICTOR, 1) >= FIRST_PNG_PREDICTOR)
                .isPresent();
    }

    /** What the picture says of its first way of packing. */
    private static Optional<COSDictionary> parameters(COSStream picture) {
        var parameters = picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var first = parameters instanceof COSArray several && several.size() > 0 ? several.getObject(0) : parameters;
        return first instanceof COSDictionary dictionary ? Optional.of(dictionary) : Optional.empty();
    }

    private static long bands(@Nullable COSBase space) {
        if (space instanceof COSArray array && array.size() > 1) {
            if (COSName.ICCBASED.equals(array.getObject(0)) && array.getObject(1) instanceof COSStream profile) {
                return profile.getInt(COSName.N, 0);
            }
            return COSName.INDEXED.equals(array.getObject(0)) || COSName.CALGRAY.equals(array.getObject(0)) ? 1 : 0;
        } else if (COSName.DEVICERGB.equals(space)) {
            return 3;
        } else if (COSName.DEVICECMYK.equals(space)) {
            return 4;
        }
        return COSName.DEVICEGRAY.equals(space) ? 1 : 0;
    }
}
