package org.anjuan.casefile.read.image;

import org.anjuan.casefile.PageSize;

/**
 * Pixels per inch along both sides as a file states them; 0 where it does not. What cameras and screens write there without
 * meaning paper is not believed: such a picture gets the size of an A4 page.
 */
record Density(double across, double down) {
    static final Density UNKNOWN = new Density(0, 0);

    private static final double POINTS = 72;
    private static final double CENTIMETRES = 2.54;
    private static final double METRES = 0.0254;
    private static final double LEAST_BELIEVED = 100;
    private static final double MOST_BELIEVED = 2_400;
    private static final double MOST_UNEQUAL = 3;
    private static final double LONGEST_PAGE = 3_400;
    private static final double SCREEN = 96;
    private static final double A4_LONG = 841.89;
    private static final double A4_SHORT = 595.28;

    static Density perInch(double across, double down) {
        return new Density(across, down);
    }

    static Density perCentimetre(double across, double down) {
        return new Density(across * CENTIMETRES, down * CENTIMETRES);
    }

    static Density perMetre(double across, double down) {
        return new Density(across * METRES, down * METRES);
    }

    /** This one where it says anything, else another. */
    Density or(Density other) {
        return across > 0 && down > 0 ? this : other;
    }

    /** The paper that so many pixels fill, in points. */
    PageSize paper(int width, int height) {
        if (believed(width, height)) {
            return new PageSize(width * POINTS / across, height * POINTS / down);
        }
        double longer = Math.max(width, height) / A4_LONG;
        double shorter = Math.min(width, height) / A4_SHORT;
        double perPoint = Math.max(Math.max(longer, shorter), SCREEN / POINTS);
        return new PageSize(width / perPoint, height / perPoint);
    }

    private boolean believed(int width, int height) {
        return within(across)
                && within(down)
                && Math.max(across, down) <= MOST_UNEQUAL * Math.min(across, down)
                && Math.max(width / across, height / down) * POINTS <= LONGEST_PAGE;
    }

    private static boolean within(double density) {
        return density >= LEAST_BELIEVED && density <= MOST_BELIEVED;
    }
}
