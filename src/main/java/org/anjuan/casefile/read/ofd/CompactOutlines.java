package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Shapes of a bare Compact Font Format program. */
final class CompactOutlines implements Outlines {
    private final CFFFont font;
    private final AffineTransform toEm;

    CompactOutlines(CFFFont font) throws IOException {
        this.font = font;
        var six = font.getFontMatrix();
        double scale = six == null || six.isEmpty() ? 0.001 : six.getFirst().doubleValue();
        this.toEm = AffineTransform.getScaleInstance(scale, scale);
    }

    @Override
    public int glyph(int character) {
        var name = GlyphList.getAdobeGlyphList().codePointToName(character);
        return font instanceof CFFCIDFont || name == null
                ? 0
                : font.getCharset().getGIDForSID(font.getCharset().getSID(name));
    }

    @Override
    public Path2D outline(int glyph) throws IOException {
        var path = new Path2D.Double(font.getType2CharString(character(glyph)).getPath());
        path.transform(toEm);
        return path;
    }

    @Override
    public double advance(int glyph) throws IOException {
        return font.getType2CharString(character(glyph)).getWidth() * toEm.getScaleX();
    }

    private int character(int glyph) {
        return font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph;
    }

    @Override
    public boolean own() {
        return true;
    }
}
