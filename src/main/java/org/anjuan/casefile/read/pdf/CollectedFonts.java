package org.anjuan.casefile.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.anjuan.casefile.read.font.FontCollection;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Fonts carried as a whole collection, as programs do that embed SimSun with all that its file holds. The library reads no
 * collections and would draw other characters in their place.
 */
final class CollectedFonts {
    /** No collection of Chinese faces is as small as this. */
    private static final int LEAST_BYTES = 1 << 16;

    private static final int MOST_BYTES = 64 << 20;
    private static final int SUBSET_MARK = 7;

    private CollectedFonts() {}

    /** Puts the one font that is meant in the place of its collection. */
    static void settle(@Nullable COSBase font) {
        if (font instanceof COSDictionary dictionary) {
            var carrier = carrier(dictionary);
            var descriptor = carrier.getCOSDictionary(COSName.FONT_DESC);
            var stream = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
            if (stream != null && stream.getLength() >= LEAST_BYTES) {
                settle(descriptor, stream, name(carrier));
            }
        }
    }

    private static void settle(COSDictionary descriptor, COSStream collection, String name) {
        try {
            if (!FontCollection.begins(head(collection))) {
                return;
            }
            var single = new COSStream();
            try (var in = collection.createInputStream();
                    var out = single.createOutputStream()) {
                out.write(FontCollection.member(in.readNBytes(MOST_BYTES), name));
            }
            descriptor.setItem(COSName.FONT_FILE2, single);
        } catch (IOException _) {
            // the font stays as it is, and the page says that it cannot be relied on
        }
    }

    /** The first bytes, without unpacking the rest. */
    private static byte[] head(COSStream stream) throws IOException {
        var filters = new PDStream(stream).getFilters();
        try (InputStream raw = stream.createRawInputStream()) {
            if (filters.isEmpty()) {
                return raw.readNBytes(FontCollection.MARK_BYTES);
            }
            return List.of(COSName.FLATE_DECODE).equals(filters)
                    ? new InflaterInputStream(raw).readNBytes(FontCollection.MARK_BYTES)
                    : new byte[0];
        }
    }

    private static COSDictionary carrier(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        var first = descendants == null || descendants.size() == 0 ? null : descendants.getObject(0);
        return first instanceof COSDictionary descendant ? descendant : font;
    }

    /** The font's own name, without the letters that mark a subset. */
    private static String name(COSDictionary font) {
        var name = font.getNameAsString(COSName.BASE_FONT);
        if (name == null) {
            return "";
        }
        return name.length() > SUBSET_MARK && name.charAt(SUBSET_MARK - 1) == '+' ? name.substring(SUBSET_MARK) : name;
    }
}
