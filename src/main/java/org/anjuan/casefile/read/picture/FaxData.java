package org.anjuan.casefile.read.picture;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.read.fax.FaxCoding;
import org.anjuan.casefile.read.fax.FaxCoding.Scheme;
import org.anjuan.casefile.read.fax.FaxDecoder;
import org.anjuan.casefile.read.fax.FaxPicture;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The data of a scan that is stored as fax machines send it (CCITT, ITU-T T.4 and T.6). The library fills up what is missing in
 * silence, and gives the whole picture up where a code makes no sense.
 */
final class FaxData {
    /** Written into a picture of an open document whose data were mended: whether something is missing all the same. */
    private static final COSName MENDED = COSName.getPDFName("AnjuanMended");

    private static final List<COSName> FAX = List.of(COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION);
    private static final int LONGEST = 64 << 20;
    private static final int USUAL_COLUMNS = 1728;

    private final COSStream picture;
    private final FaxCoding coding;
    private final boolean blackIsOne;

    private FaxData(COSStream picture, FaxCoding coding, boolean blackIsOne) {
        this.picture = picture;
        this.coding = coding;
        this.blackIsOne = blackIsOne;
    }

    /** The data of a picture that is stored so, perhaps packed by other filters besides. */
    static Optional<FaxData> of(COSStream picture) {
        var filters = new PDStream(picture).getFilters();
        if (filters.isEmpty() || !FAX.contains(filters.getLast())) {
            return Optional.empty();
        }
        var how = parameters(picture, filters.size() - 1);
        int columns = how.getInt(COSName.COLUMNS, USUAL_COLUMNS);
        int rows = picture.getInt(COSName.HEIGHT, COSName.H, how.getInt(COSName.ROWS, 0));
        if (columns < 1 || rows < 1) {
            return Optional.empty();
        }
        boolean aligned = how.getBoolean(COSName.ENCODED_BYTE_ALIGN, false);
        var coding = new FaxCoding(columns, rows, scheme(how.getInt(COSName.K, 0)), aligned);
        return Optional.of(new FaxData(picture, coding, how.getBoolean(COSName.BLACK_IS_1, false)))
                .filter(_ -> coding.bearable());
    }

    private static COSDictionary parameters(COSStream picture, int filter) {
        var parameters = picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var own = parameters instanceof COSArray several && filter < several.size()
                ? several.getObject(filter)
                : parameters;
        return own instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    private static Scheme scheme(int k) {
        if (k < 0) {
            return Scheme.BY_THE_ROW_ABOVE;
        }
        return k == 0 ? Scheme.ALONE : Scheme.EITHER;
    }

    /** Whether a picture was mended, and lacks something. */
    static boolean lacking(COSStream picture) {
        return picture.getBoolean(MENDED, false);
    }

    /** Whether the data end before the picture does, or say in between what makes no sense. */
    boolean harmed() throws IOException {
        return !decoded().whole();
    }

    /**
     * The pixels, as many as can be told.
     *
     * @return rows that begin with a byte each, as the filter would give them
     * @throws IOException when nothing can be told
     */
    byte[] bits() throws IOException {
        return bits(decoded());
    }

    /**
     * Puts the pixels in the place of the data, in the picture as the open document holds it.
     *
     * @throws IOException when nothing can be told of them
     */
    void mend() throws IOException {
        var decoded = decoded();
        var bits = bits(decoded);
        picture.removeItem(COSName.DECODE_PARMS);
        picture.removeItem(COSName.DP);
        picture.setBoolean(MENDED, !decoded.whole());
        try (var out = picture.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bits);
        }
    }

    private byte[] bits(FaxPicture decoded) throws IOException {
        if (!decoded.whole() && decoded.blank()) {
            throw new IOException("Fax data that make no sense");
        }
        var bits = decoded.bits();
        for (int i = 0; !blackIsOne && i < bits.length; i++) {
            bits[i] = (byte) ~bits[i];
        }
        return bits;
    }

    private FaxPicture decoded() throws IOException {
        var stops = FAX.stream().map(COSName::getName).toList();
        try (var in = new PDStream(picture).createInputStream(stops)) {
            return FaxDecoder.decode(in.readNBytes(LONGEST), coding);
        }
    }
}
