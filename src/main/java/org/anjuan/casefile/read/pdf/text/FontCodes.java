package org.anjuan.casefile.read.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.anjuan.casefile.read.font.MissingFont;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** The codes of one font, each looked up once; on the document's thread. Holds no font, so that fonts can be let go. */
final class FontCodes {
    private static final GlyphList GLYPHS = glyphs();
    private static final int ROW = 256;

    private final boolean trusted;
    private final int bytes;
    private final @Nullable Code[] @Nullable [] rows = new @Nullable Code[ROW][];

    FontCodes(PDFont font) {
        this.trusted =
                MissingFont.of(font.getCOSObject()).filter(MissingFont::unsure).isEmpty();
        this.bytes = bytes(font);
    }

    /** How many bytes every code has; 0 where the font must be asked for each. */
    int bytes() {
        return bytes;
    }

    private static int bytes(PDFont font) {
        if (font instanceof PDType0Font composite) {
            var codes = composite.getCMap();
            return codes != null && String.valueOf(codes.getName()).startsWith("Identity-") ? 2 : 0;
        }
        return font instanceof PDSimpleFont ? 1 : 0;
    }

    /**
     * What a code means.
     *
     * @param font the one these codes are of
     * @throws IOException when the font cannot be read
     */
    Code get(PDFont font, int code) throws IOException {
        if (code < 0 || code >= ROW * ROW) {
            return looked(font, code);
        }
        var row = rows[code / ROW];
        if (row == null) {
            row = new @Nullable Code[ROW];
            rows[code / ROW] = row;
        }
        var known = row[code % ROW];
        if (known == null) {
            known = looked(font, code);
            row[code % ROW] = known;
        }
        return known;
    }

    private Code looked(PDFont font, int code) throws IOException {
        var text = text(font, code);
        var sign = text == null
                ? Sign.NONE
                : trusted ? Sign.of(text) : Sign.of(text).distrusted();
        var move = font.getDisplacement(code);
        if (!font.isVertical()) {
            return new Code(sign, move.getX(), move.getX(), move.getY(), 0, 0);
        }
        var from = font.getPositionVector(code);
        return new Code(sign, font.getWidth(code) / 1000, 0, move.getY(), from.getX(), from.getY());
    }

    /** Of a simple font without any table the code itself is the character, as other readers have it. */
    private static @Nullable String text(PDFont font, int code) {
        var text = font.toUnicode(code, GLYPHS);
        return text == null && font instanceof PDSimpleFont ? Character.toString((char) code) : text;
    }

    /** Names of glyphs that fonts use besides Adobe's list. */
    private static GlyphList glyphs() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            var adobe = GlyphList.getAdobeGlyphList();
            return more == null ? adobe : new GlyphList(adobe, more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
