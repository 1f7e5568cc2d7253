package org.anjuan.casefile.read.text;

import org.apache.pdfbox.text.TextPosition;

/**
 * One placed piece of text, in the frame in which its line runs level from left to right.
 *
 * @param text never empty, without control characters
 * @param left in points from the frame's left edge
 * @param width in points
 * @param baseline in points from the frame's top edge
 * @param em height of the font in points
 */
record Glyph(String text, double left, double width, double baseline, double em) {
    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;

    /** Ideographs nearer than this, in ems, are set wide, not apart. */
    private static final double WIDE_SETTING = 0.7;

    /** The gap that typesetters put between ideographs and figures, in ems. */
    private static final double MIXED_SETTING = 0.4;

    /** The least that parts two words of letters, in ems. */
    private static final double LATIN_SPACE = 0.18;

    static Glyph of(TextPosition position, String text) {
        return new Glyph(
                text,
                position.getXDirAdj(),
                position.getWidthDirAdj(),
                position.getYDirAdj(),
                Math.abs(position.getYScale()));
    }

    double right() {
        return left + width;
    }

    double top() {
        return baseline - ASCENT * em;
    }

    double bottom() {
        return baseline + DESCENT * em;
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Whether the text is of a script that is written without spaces. */
    boolean unspaced() {
        int point = text.codePointBefore(text.length());
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point < 0x3100)
                || (point >= 0xFF00 && point < 0xFFF0);
    }

    /** Whether the gap before the next piece parts two words, and is not just wide setting. */
    boolean endsWord(Glyph next) {
        double ems = (next.left - right()) / Math.max(Math.max(em, next.em), 1e-6);
        if (unspaced() && next.unspaced()) {
            return ems >= WIDE_SETTING;
        }
        return ems >= (unspaced() || next.unspaced() ? MIXED_SETTING : 0);
    }

    /** Whether there is room for a space before the next piece. */
    boolean standsApart(Glyph next) {
        return (next.left - right()) / Math.max(Math.max(em, next.em), 1e-6) >= LATIN_SPACE;
    }

    /** Whether both stand on one baseline, give or take some ems. */
    boolean onLevelWith(Glyph other, double ems) {
        return Math.abs(baseline - other.baseline) <= ems * Math.max(em, other.em);
    }

    /** A space as wide as the gap before the next piece. */
    Glyph gapTo(Glyph next) {
        return new Glyph(" ", right(), Math.max(0, next.left - right()), baseline, em);
    }
}
