package org.anjuan.casefile.read.picture;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.read.jbig2.GenericPage;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Finds the JBIG2 scans that are decoded here; all others are the library's. */
final class Jbig2Picture {
    private Jbig2Picture() {}

    /** The scan, of the size its dictionary says; empty where it is stored otherwise. */
    static Optional<GenericPage> of(COSStream picture, PixelSize stored) throws IOException {
        if (!List.of(COSName.JBIG2_DECODE).equals(new PDStream(picture).getFilters()) || sharesParts(picture)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (var in = picture.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        return GenericPage.of(bytes).filter(page -> page.width() == stored.width() && page.height() == stored.height());
    }

    /** Whether parts that several pictures share are kept elsewhere in the file. */
    private static boolean sharesParts(COSStream picture) {
        var parameters = picture.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        return parameters instanceof COSArray
                || (parameters instanceof COSDictionary dictionary && dictionary.containsKey(COSName.JBIG2_GLOBALS));
    }
}
