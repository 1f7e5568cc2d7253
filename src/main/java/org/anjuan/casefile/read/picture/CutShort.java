package org.anjuan.casefile.read.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Tells whether the stored data of a picture end before the picture does; libraries fill up what is missing in silence. */
final class CutShort {
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST = 64 << 20;
    private static final int FIRST_PNG_PREDICTOR = 10;

    /** What a hungry fax decoder would still draw: the last row again and again, or 64 black pixels in every row. */
    private static final List<String> BAITS = List.of("1", "0010011010100000011110000110111");

    private static final int BAIT_LENGTH = 512;

    private CutShort() {}

    /** Whether it ends early; pictures packed by more than one or by other filters count as whole. */
    static boolean is(COSStream picture) throws IOException {
        if (StoredJpegs.isJpeg(picture)) {
            return !JpegHead.complete(StoredJpegs.undecoded(picture));
        }
        var filters = new PDStream(picture).getFilters();
        if (filters.size() != 1) {
            return false;
        } else if (COSName.CCITTFAX_DECODE.equals(filters.getFirst())) {
            return fax(picture, packed(picture, COSName.CCITTFAX_DECODE));
        }
        return COSName.FLATE_DECODE.equals(filters.getFirst())
                && deflated(packed(picture, COSName.FLATE_DECODE), needed(picture));
    }

    private static byte[] packed(COSStream picture, COSName filter) throws IOException {
        try (var in = new PDStream(picture).createInputStream(List.of(filter.getName()))) {
            return in.readNBytes(LONGEST);
        }
    }

    /** Whether what follows the data would still be drawn. */
    private static boolean fax(COSStream picture, byte[] data) {
        long plain = drawn(picture, data);
        for (var bait : BAITS) {
            byte[] baited = Arrays.copyOf(data, data.length + BAIT_LENGTH);
            for (int i = 0; i < BAIT_LENGTH * Byte.SIZE; i++) {
                if (bait.charAt(i % bait.length()) == '1') {
                    baited[data.length + i / Byte.SIZE] |= (byte) (0x80 >> i % Byte.SIZE);
                }
            }
            if (plain != drawn(picture, baited)) {
                return true;
            }
        }
        return false;
    }

    /** A sum over the pixels; another number for data that cannot be decoded. */
    private static long drawn(COSStream picture, byte[] data) {
        var sum = new CRC32();
        try (var out = new CheckedOutputStream(OutputStream.nullOutputStream(), sum)) {
            FilterFactory.INSTANCE
                    .getFilter(COSName.CCITTFAX_DECODE)
                    .decode(new ByteArrayInputStream(data), out, picture, 0);
        } catch (IOException | RuntimeException _) {
            return -1;
        }
        return sum.getValue();
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
        var parameters = picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var first = parameters instanceof COSArray several && several.size() > 0 ? several.getObject(0) : parameters;
        return first instanceof COSDictionary dictionary
                && dictionary.getInt(COSName.PREDICTOR, 1) >= FIRST_PNG_PREDICTOR;
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
