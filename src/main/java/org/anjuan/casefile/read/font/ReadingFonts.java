package org.anjuan.casefile.read.font;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Puts the stand-in fonts in place, once for the whole program, because PDFBox keeps one font mapper for all. */
public final class ReadingFonts {
    private static final BundledFaces FACES = new BundledFaces();

    static {
        FontMappers.set(new StandInFonts(FACES, FontMappers.instance()));
    }

    private ReadingFonts() {}

    /** To be called before a PDF is opened; cheap, and any number of calls do what one does. */
    public static BundledFaces ready() {
        return FACES;
    }
}
