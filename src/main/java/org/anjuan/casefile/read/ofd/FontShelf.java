package org.anjuan.casefile.read.ofd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.font.Face;
import org.anjuan.casefile.read.font.ReadingFonts;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of one file, each parsed once; those that are missing or broken are replaced by the nearest bundled face. */
final class FontShelf {
    private static final int OPEN_TYPE = 0x4F54544F;
    private static final int COMPACT = 1;

    private final Parts parts;
    private final Map<String, Outlines> fonts = new HashMap<>();

    FontShelf(Parts parts) {
        this.parts = parts;
    }

    /** The shapes of a font by its number. */
    Outlines get(Resources resources, String id) throws IOException {
        var thing = resources.get(id).filter(found -> found.node().name().equals("Font"));
        var file = thing.map(found -> Parts.resolve(found.folder(), found.node().said("FontFile")));
        var name = thing.map(found -> found.node().attribute("FontName", "")).orElse("");
        var key = file.orElse("") + "|" + name;
        var known = fonts.get(key);
        if (known != null) {
            return known;
        }
        var embedded = file.isEmpty() ? Optional.<Outlines>empty() : embedded(file.get());
        var found = embedded.isPresent() ? embedded.get() : standIn(name);
        fonts.put(key, found);
        return found;
    }

    /** The bundled face that stands in for a font of this name, or for one that lacks a character. */
    Outlines standIn(String name) throws IOException {
        var face = Face.named(name).orElse(Face.SERIF);
        return new TrueTypeOutlines(ReadingFonts.ready().get(face), false);
    }

    private Optional<Outlines> embedded(String place) {
        try {
            var bytes = parts.bytes(place);
            return bytes.isEmpty() || bytes.get().length < 4 ? Optional.empty() : Optional.of(parsed(bytes.get()));
        } catch (Overrun late) {
            throw late;
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Outlines parsed(byte[] bytes) throws IOException {
        int magic = ByteBuffer.wrap(bytes).getInt();
        if (magic == OPEN_TYPE) {
            return new TrueTypeOutlines(new OTFParser(true).parse(new RandomAccessReadBuffer(bytes)), true);
        } else if (bytes[0] == COMPACT && bytes[1] == 0 && magic != 0x00010000) {
            return new CompactOutlines(
                    new CFFParser().parse(new RandomAccessReadBuffer(bytes)).getFirst());
        }
        return new TrueTypeOutlines(new TTFParser(true).parse(new RandomAccessReadBuffer(bytes)), true);
    }
}
