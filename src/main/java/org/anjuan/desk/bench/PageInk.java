package org.anjuan.desk.bench;

import java.util.stream.IntStream;
import org.anjuan.casefile.Picture;

/** How much of a page's picture is not white paper, from 0 to 1. */
record PageInk(double share) {
    private static final int PAPER = 0xEF;
    private static final double NOTHING = 0.0002;
    private static final double SOMETHING = 0.0005;
    private static final double MUCH = 0.01;

    static PageInk of(Picture.Pixels picture) {
        long inked = IntStream.of(picture.argb()).filter(PageInk::isInk).count();
        return new PageInk((double) inked / picture.argb().length);
    }

    private static boolean isInk(int argb) {
        return ((argb >> 16) & 0xFF) < PAPER || ((argb >> 8) & 0xFF) < PAPER || (argb & 0xFF) < PAPER;
    }

    boolean isBlank() {
        return share < NOTHING;
    }

    /** Whether this page is blank where another picture of it is not. */
    boolean lacks(PageInk other) {
        return isBlank() && other.share >= SOMETHING;
    }

    /** Whether another picture of this page has at least twice as much on it, and not only a little. */
    boolean isThinBeside(PageInk other) {
        return other.share >= 2 * share && other.share - share >= MUCH;
    }
}
