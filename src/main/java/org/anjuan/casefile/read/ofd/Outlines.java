package org.anjuan.casefile.read.ofd;

import java.awt.geom.Path2D;
import java.io.IOException;

/** The shapes of one font's glyphs, in parts of its size, y upwards. */
interface Outlines {
    /** The glyph of a character; 0 where the font has none. */
    int glyph(int character) throws IOException;

    Path2D outline(int glyph) throws IOException;

    /** How far the next glyph stands behind this one. */
    double advance(int glyph) throws IOException;

    /** Whether these are the font's own shapes, and not those of one that stands in for it. */
    boolean own();
}
