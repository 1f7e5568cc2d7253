package org.anjuan.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Says which characters the bundled face of the window cannot draw. */
public final class Glyphs {
    private final CmapLookup cmap;

    private Glyphs(CmapLookup cmap) {
        this.cmap = cmap;
    }

    public static Glyphs bundled() {
        try (var stream = Glyphs.class.getResourceAsStream("/org/anjuan/fonts/NotoSansSC-Regular.ttf");
                var font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(stream)))) {
            return new Glyphs(font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters of the text that would come out as boxes. */
    public List<String> missing(String text) {
        return text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .filter(character -> cmap.getGlyphId(character) == 0)
                .distinct()
                .mapToObj(character -> Character.toString(character) + " U+" + Integer.toHexString(character))
                .toList();
    }
}
