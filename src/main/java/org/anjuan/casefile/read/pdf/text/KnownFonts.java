package org.anjuan.casefile.read.pdf.text;

import java.util.Map;
import java.util.WeakHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** What the fonts of one document say of their codes, as long as the fonts themselves are kept; on the document's thread. */
public final class KnownFonts {
    private final Map<PDFont, FontCodes> known = new WeakHashMap<>();
    private @Nullable PDFont unnamed;

    /** The font that text has for which the page names none, or one that is not there. */
    PDFont unnamed() {
        var font = unnamed;
        if (font == null) {
            font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            unnamed = font;
        }
        return font;
    }

    FontCodes codes(PDFont font) {
        return known.computeIfAbsent(font, FontCodes::new);
    }
}
