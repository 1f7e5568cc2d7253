package org.anjuan.report.docx;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Turns words into outlines of the bundled face, so that charts need no font of the machine. */
final class ChartFont {
    private static final String FILE = "/org/anjuan/fonts/NotoSansSC-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perEm;

    private ChartFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.perEm = font.getUnitsPerEm();
    }

    static ChartFont load() {
        try (var in = Objects.requireNonNull(ChartFont.class.getResourceAsStream(FILE), FILE)) {
            return new ChartFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width in pixels at a size in pixels. */
    double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(point -> advance(point) / perEm * size)
                .sum();
    }

    /** The text, cut off with dots where it is wider than there is room. */
    String fitted(String text, double size, double room) {
        var fitted = text;
        while (width(fitted, size) > room) {
            int end = fitted.offsetByCodePoints(fitted.length(), fitted.endsWith("…") ? -2 : -1);
            fitted = fitted.substring(0, end) + "…";
        }
        return fitted;
    }

    /** The outlines of the text, beginning at x on the baseline y; signs the face lacks are left out. */
    Shape outline(String text, double size, double x, double y) {
        var outlines = new Path2D.Double();
        double at = x;
        for (int point : text.codePoints().toArray()) {
            var place = new AffineTransform(size / perEm, 0, 0, -size / perEm, at, y);
            outlines.append(glyph(point).getPathIterator(place), false);
            at += advance(point) / perEm * size;
        }
        return outlines;
    }

    private double advance(int point) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(point));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shape glyph(int point) {
        try {
            int id = glyphs.getGlyphId(point);
            var glyph = id == 0 ? null : font.getGlyph().getGlyph(id);
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
