package org.anjuan.casefile.read.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled faces parsed for drawing, each once and when first needed; safe for several threads. */
public final class BundledFaces {
    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

    /** The parsed face, shared by all who draw; not to be closed or used for embedding. */
    public synchronized TrueTypeFont get(Face face) {
        return parsed.computeIfAbsent(face, BundledFaces::parse);
    }

    private static TrueTypeFont parse(Face face) {
        try (var in = BundledFaces.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + face.resource());
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException("The bundled face cannot be read: " + face, broken);
        }
    }
}
