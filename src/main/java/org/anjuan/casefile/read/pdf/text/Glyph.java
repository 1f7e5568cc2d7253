package org.anjuan.casefile.read.pdf.text;

/**
 * One placed piece of text, in the frame in which its line runs level from left to right.
 *
 * @param sign its text is never empty
 * @param left in points from the frame's left edge
 * @param width in points
 * @param baseline in points from the frame's top edge
 * @param em height of the font in points
 */
record Glyph(Sign sign, double left, double width, double baseline, double em) {
    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;

    /** Ideographs nearer than this, in ems, are set wide, not apart. */
    private static final double WIDE_SETTING = 0.7;

    /** The gap that typesetters put between ideographs and figures, in ems. */
    private static final double MIXED_SETTING = 0.4;

    /** The least that parts two words of letters, in ems. */
    private static final double LATIN_SPACE = 0.18;

    /** The same text nearer than this, in widths of a character, was set twice to look bold. */
    private static final double TWICE = 1.0 / 3;

    String text() {
        return sign.text();
    }

    boolean blank() {
        return sign.blank();
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

    double middle() {
        return left + width / 2;
    }

    /** Whether the gap before the next piece parts two words, and is not just wide setting. */
    boolean standsApart(Glyph next) {
        double ems = (next.left - right()) / Math.max(Math.max(em, next.em), 1e-6);
        if (sign.unspaced() && next.sign.unspaced()) {
            return ems >= WIDE_SETTING;
        }
        return ems >= (sign.unspaced() || next.sign.unspaced() ? MIXED_SETTING : LATIN_SPACE);
    }

    /** Whether both stand on one baseline, give or take some ems. */
    boolean onLevelWith(Glyph other, double ems) {
        return Math.abs(baseline - other.baseline) <= ems * Math.max(em, other.em);
    }

    /** Whether the other is the same text on nearly the same place. */
    boolean isAgain(Glyph other) {
        double near = width / sign.text().length() * TWICE;
        return Math.abs(left - other.left) < near
                && Math.abs(baseline - other.baseline) < near
                && sign.text().equals(other.sign.text());
    }

    /** A space as wide as the gap before the next piece. */
    Glyph gapTo(Glyph next) {
        return new Glyph(Sign.SPACE, right(), Math.max(0, next.left - right()), baseline, em);
    }
}
