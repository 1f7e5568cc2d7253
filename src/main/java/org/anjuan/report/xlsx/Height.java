package org.anjuan.report.xlsx;

/** Guesses how high a cell must be, because not every program fits rows to wrapped words when it opens a file. */
final class Height {
    private static final double LINE = 13.5;
    private static final double PADDING = 4.5;

    /** The most that Excel allows. */
    private static final double MOST = 400;

    private Height() {}

    /** Points of height for words in a column of a width in characters. */
    static double of(String text, int width) {
        int lines = 0;
        for (var line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil((double) units(line) / Math.max(1, width - 1)));
        }
        return Math.min(MOST, lines * LINE + PADDING);
    }

    /** Characters of half width that the text takes. */
    private static int units(String text) {
        return text.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum();
    }
}
