package org.anjuan.casefile.read.word.manuscript;

/**
 * A page and its margins.
 *
 * @param header distance of the header from the top edge
 * @param footer distance of the footer from the bottom edge
 * @param pitch height of one line of the page's grid; 0 without grid
 */
public record PageLayout(
        double width,
        double height,
        double top,
        double right,
        double bottom,
        double left,
        double header,
        double footer,
        double pitch) {
    /** A4 with Word's usual margins. */
    public static final PageLayout A4 = new PageLayout(595.3, 841.9, 72, 90, 72, 90, 42.55, 49.6, 0);

    private static final double SMALLEST = 36;
    private static final double LARGEST = 5000;
    private static final double NARROWEST = 18;

    public PageLayout {
        width = Math.clamp(width, SMALLEST, LARGEST);
        height = Math.clamp(height, SMALLEST, LARGEST);
        left = Math.clamp(left, 0, width - NARROWEST);
        right = Math.clamp(right, 0, width - left - NARROWEST);
    }

    /** Width between the margins. */
    public double textWidth() {
        return width - left - right;
    }
}
