package org.anjuan.ui.reader;

import org.anjuan.casefile.Box;

/**
 * Where one page lies in the column of all pages, as seen, in logical pixels.
 *
 * @param quarters clockwise quarter turns by the reader
 */
record Sheet(int page, double x, double y, double width, double height, int quarters) {

    double bottom() {
        return y + height;
    }

    /** Width of the page before it was turned: what its picture is asked for by. */
    double uprightWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    double uprightHeight() {
        return quarters % 2 == 0 ? height : width;
    }

    /** The point of the upright page under a point of the column; beyond 0 to 1 outside the page. */
    Spot spot(double px, double py) {
        return new Spot(page, (px - x) / width, (py - y) / height).upright(quarters);
    }

    /** A box of the upright page as seen, measured from the page's own corner in logical pixels. */
    Seen seen(Box box) {
        var turned = box.turned(quarters);
        return new Seen(turned.x() * width, turned.y() * height, turned.width() * width, turned.height() * height);
    }

    /** A rectangle in logical pixels. */
    record Seen(double x, double y, double width, double height) {}
}
