package org.anjuan.casefile.read.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled faces parsed for writing PDFs, apart from those that draw: parsed when first needed, used by one thread at a time. */
public final class EmbeddableFaces {
    /** What stands for a character that no face has. */
    public static final int MISSING = '〓';

    private final Map<Face, Parsed> parsed = new EnumMap<>(Face.class);

    private record Parsed(TrueTypeFont font, CmapLookup characters, int unitsPerEm) {}

    /** The parsed font, which may be shared by many documents. */
    public TrueTypeFont font(Face face) {
        return parsed(face).font();
    }

    public boolean has(Face face, int character) {
        return parsed(face).characters().getGlyphId(character) != 0;
    }

    /** How wide a character is in its face, as a part of its size. */
    public double advance(Face face, int character) {
        try {
            var found = parsed(face);
            int glyph = found.characters().getGlyphId(character);
            return (double) found.font().getAdvanceWidth(glyph) / found.unitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Parsed parsed(Face face) {
        return parsed.computeIfAbsent(face, EmbeddableFaces::parse);
    }

    private static Parsed parse(Face face) {
        try (var in = EmbeddableFaces.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("The program is not whole: " + face.resource() + " is missing");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            return new Parsed(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
