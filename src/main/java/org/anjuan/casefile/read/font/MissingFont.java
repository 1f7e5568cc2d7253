package org.anjuan.casefile.read.font;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A font that a file names but does not carry.
 *
 * @param chinese whether one of the bundled faces stands in for it
 * @param unsure whether the file gives only glyph numbers of the font that is not there, so that nobody knows which
 *     characters they stand for
 */
public record MissingFont(boolean chinese, boolean unsure) {
    private static final Set<String> CHINESE = Set.of("GB1", "CNS1");

    /** Collections of characters whose numbers have a known meaning. */
    private static final Set<String> KNOWN = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    /**
     * Judges a font by its dictionary.
     *
     * @return empty for a font that is in the file
     */
    public static Optional<MissingFont> of(COSDictionary font) {
        var carrier = descendant(font);
        if (embedded(carrier.getCOSDictionary(COSName.FONT_DESC))
                || COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            return Optional.empty();
        }
        boolean composite = !carrier.equals(font);
        return Optional.of(
                new MissingFont(chinese(carrier) || chinese(font), composite && onlyGlyphNumbers(font, carrier)));
    }

    private static COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        var first = descendants == null || descendants.size() == 0 ? null : descendants.getObject(0);
        return first instanceof COSDictionary dictionary ? dictionary : font;
    }

    private static boolean embedded(@Nullable COSDictionary descriptor) {
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }

    private static boolean chinese(COSDictionary font) {
        var name = font.getNameAsString(COSName.BASE_FONT);
        return (name != null && Face.named(name).isPresent()) || CHINESE.contains(ordering(font));
    }

    private static boolean onlyGlyphNumbers(COSDictionary font, COSDictionary descendant) {
        var encoding = font.getNameAsString(COSName.ENCODING);
        return encoding != null
                && encoding.startsWith("Identity")
                && !font.containsKey(COSName.TO_UNICODE)
                && !KNOWN.contains(ordering(descendant));
    }

    private static String ordering(COSDictionary font) {
        var collection = font.getCOSDictionary(COSName.CIDSYSTEMINFO);
        var ordering = collection == null ? null : collection.getString(COSName.ORDERING);
        return ordering == null ? "" : ordering;
    }
}
