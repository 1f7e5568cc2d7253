package org.anjuan.casefile.read.pdf.text;

import org.anjuan.casefile.Box;

/**
 * The page turned so that text of one direction runs level; knows the way back to the upright page.
 *
 * @param width of the turned page in points
 * @param height of the turned page in points
 * @param quarters clockwise turns from this frame to the upright page, 0 to 3
 */
record Frame(double width, double height, int quarters) {

    /** Whether the middle of a piece of text lies on the page. */
    boolean shows(Glyph glyph) {
        double x = glyph.middle();
        double y = (glyph.top() + glyph.bottom()) / 2;
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    /** A rectangle of this frame, in points, as a box on the upright page. */
    Box upright(double left, double top, double right, double bottom) {
        return Box.between(left / width, top / height, right / width, bottom / height)
                .turned(quarters);
    }

    /** Whether text of this frame runs as its box is read: left to right, or downwards. */
    boolean runsForward() {
        return quarters <= 1;
    }
}
