package org.anjuan.ui.reader;

import java.util.List;

/**
 * How large pages are shown.
 *
 * @param factor size relative to 96 pixels an inch; 0 means as wide as the view
 */
record Zoom(double factor) {
    static final Zoom FIT = new Zoom(0);

    /** Logical pixels of one point at factor 1. */
    static final double PIXELS_PER_POINT = 96.0 / 72;

    private static final List<Double> STEPS =
            List.of(0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0);

    /** The widest a page becomes by fitting, so that a small slip of paper does not fill the screen. */
    private static final double FIT_LIMIT = 2;

    boolean fits() {
        return factor == 0;
    }

    /** Logical pixels of one point for a page this many points wide as seen. */
    double scale(double pointsWide, double viewWidth) {
        return fits() ? Math.min(viewWidth / pointsWide, FIT_LIMIT * PIXELS_PER_POINT) : factor * PIXELS_PER_POINT;
    }

    /** The next larger step after what is seen now. */
    static Zoom above(double seen) {
        return new Zoom(
                STEPS.stream().filter(step -> step > seen + 0.01).findFirst().orElse(STEPS.getLast()));
    }

    /** The next smaller step before what is seen now. */
    static Zoom below(double seen) {
        return new Zoom(STEPS.reversed().stream()
                .filter(step -> step < seen - 0.01)
                .findFirst()
                .orElse(STEPS.getFirst()));
    }
}
