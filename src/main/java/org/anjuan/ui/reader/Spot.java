package org.anjuan.ui.reader;

import org.anjuan.casefile.Box;

/**
 * A point on a page in parts of its width and height.
 *
 * @param page index of the page in the case, from 0
 */
record Spot(int page, double x, double y) {

    /** The point of the upright page that is seen here after the page was turned clockwise. */
    Spot upright(int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> new Spot(page, y, 1 - x);
            case 2 -> new Spot(page, 1 - x, 1 - y);
            case 3 -> new Spot(page, 1 - y, x);
            default -> this;
        };
    }

    /** Where this point of the upright page is seen after the page was turned clockwise. */
    Spot turned(int quarters) {
        return upright(-quarters);
    }

    /** The box between two points of one page, cut off at its edges. */
    Box to(Spot other) {
        return Box.between(x, y, other.x, other.y);
    }
}
