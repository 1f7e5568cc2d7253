package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** Shapes of a TrueType or OpenType font. */
final class TrueTypeOutlines implements Outlines {
    /** Where symbol fonts keep the characters from 0 to 255. */
    private static final int SYMBOLS = 0xF000;

    private final TrueTypeFont font;
    private final boolean own;
    private final double perEm;
    private final @Nullable CmapLookup characters;

    TrueTypeOutlines(TrueTypeFont font, boolean own) throws IOException {
        this.font = font;
        this.own = own;
        this.perEm = Math.max(16, font.getUnitsPerEm());
        this.characters = font.getUnicodeCmapLookup(false);
    }

    @Override
    public int glyph(int character) {
        if (characters == null) {
            return 0;
        }
        int glyph = characters.getGlyphId(character);
        return glyph == 0 && character < 0x100 ? characters.getGlyphId(SYMBOLS + character) : glyph;
    }

    @Override
    public Path2D outline(int glyph) throws IOException {
        Path2D path = new Path2D.Double();
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            path = postScript(open, glyph);
        } else {
            var data = font.getGlyph() == null ? null : font.getGlyph().getGlyph(glyph);
            path = data == null ? path : data.getPath();
        }
        path.transform(AffineTransform.getScaleInstance(1 / perEm, 1 / perEm));
        return path;
    }

    private static Path2D postScript(OpenTypeFont open, int glyph) throws IOException {
        var cff = open.getCFF().getFont();
        int character = cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(glyph) : glyph;
        return new Path2D.Double(cff.getType2CharString(character).getPath());
    }

    @Override
    public double advance(int glyph) throws IOException {
        return font.getAdvanceWidth(glyph) / perEm;
    }

    @Override
    public boolean own() {
        return own;
    }
}
