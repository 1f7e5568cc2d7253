package org.anjuan.casefile.read.picture;

import org.anjuan.casefile.Tile;

/**
 * Width and height of a drawn page in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PixelSize(int width, int height) {
    private static final int LONGEST_SIDE = 30_000;

    /** Keeps a width that was asked for from falling one pixel short when it is worked out backwards from a scale. */
    private static final double HAIR = 0.01;

    /**
     * The pixels of a page drawn at a width, with the page's proportions; smaller where there would be too many.
     *
     * @param most pixels allowed
     */
    public static PixelSize of(double pageWidth, double pageHeight, int width, long most) {
        double proportion = pageHeight / pageWidth;
        double byArea = Math.sqrt(most / proportion);
        double bySide = LONGEST_SIDE / Math.max(1, proportion);
        int fitting = (int) Math.clamp(Math.min(byArea, bySide), 1, LONGEST_SIDE);
        int drawn = Math.clamp(width, 1, fitting);
        return new PixelSize(drawn, (int) Math.clamp((drawn + HAIR) * proportion, 1, LONGEST_SIDE));
    }

    /** Pixels per point for a page of this width. */
    public float scale(double pageWidth) {
        return (float) ((width + HAIR) / pageWidth);
    }

    /** The size of a piece of a page of this size. */
    public PixelSize of(Tile piece) {
        return new PixelSize(
                Math.clamp((long) width - piece.left(), 1, Tile.SIDE),
                Math.clamp((long) height - piece.top(), 1, Tile.SIDE));
    }

    public PixelSize turned(int quarters) {
        return quarters % 2 == 0 ? this : new PixelSize(/* width= */ height, /* height= */ width);
    }
}
