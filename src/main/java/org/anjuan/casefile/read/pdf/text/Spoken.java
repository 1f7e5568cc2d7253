package org.anjuan.casefile.read.pdf.text;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A stretch of a page for which the file says in words what it reads as, where its glyphs do not; one use. */
final class Spoken {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final @Nullable Sign words;
    private boolean said;

    private Spoken(@Nullable Sign words) {
        this.words = words;
    }

    /**
     * The stretch that begins with these properties.
     *
     * @param around the one it lies in, whose words hold for it, too
     */
    static Spoken of(@Nullable COSDictionary properties, @Nullable Spoken around) {
        if (around != null && around.words != null) {
            return around;
        }
        var words = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        return new Spoken(words == null ? null : Sign.of(words.replace(SOFT_HYPHEN, "")));
    }

    /** The glyph as it reads: the words in the first one's place, nothing in the others'. */
    Glyph instead(Glyph glyph) {
        if (words == null) {
            return glyph;
        }
        var sign = said ? Sign.NONE : words;
        said = true;
        return new Glyph(sign, glyph.left(), glyph.width(), glyph.baseline(), glyph.em());
    }
}
