package org.anjuan.casefile.read.word.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * How characters look.
 *
 * @param latin name of the font for Latin letters and digits
 * @param chinese name of the font for Chinese characters
 * @param size in points
 * @param color 0xRRGGBB
 * @param fill colour behind the characters; null without
 * @param raise how far above the line they stand, as a part of the size
 * @param spacing extra space after each character
 * @param stretch width of each character as a part of its usual width
 */
public record CharStyle(
        String latin,
        String chinese,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        boolean hidden,
        boolean capitals,
        int color,
        @Nullable Integer fill,
        double raise,
        double spacing,
        double stretch) {
    public static final CharStyle PLAIN =
            new CharStyle("Times New Roman", "宋体", 10, false, false, false, false, false, false, 0, null, 0, 0, 1);

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 1638;

    public CharStyle {
        size = Math.clamp(size, SMALLEST, LARGEST);
        stretch = Math.clamp(stretch, 0.01, 6);
        spacing = Math.clamp(spacing, -size, LARGEST);
    }
}
