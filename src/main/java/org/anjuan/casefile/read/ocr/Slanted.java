package org.anjuan.casefile.read.ocr;

/**
 * A rectangle that need not stand level: where a line of writing lies, in pixels of the page.
 *
 * @param x centre
 * @param y centre
 * @param alongX unit vector of the longer side, pointing right, or down when it is steep
 * @param alongY the same, downwards
 * @param length along that vector
 * @param height across it
 */
record Slanted(double x, double y, double alongX, double alongY, double length, double height) {

    /** The same rectangle with its longer side as the direction, and that direction to the right (or down). */
    static Slanted of(double x, double y, double alongX, double alongY, double length, double height) {
        if (height > length) {
            return of(x, y, -alongY, alongX, /* length= */ height, /* height= */ length);
        }
        boolean backwards = Math.abs(alongX) >= Math.abs(alongY) ? alongX < 0 : alongY < 0;
        return new Slanted(x, y, backwards ? -alongX : alongX, backwards ? -alongY : alongY, length, height);
    }

    /** Whether it runs up and down rather than across. */
    boolean steep() {
        return Math.abs(alongY) > Math.abs(alongX);
    }

    /** Whether it is long enough for its direction to mean anything. */
    boolean longish() {
        return length > 2 * height;
    }

    /** A nearly square rectangle is read across, whatever side is the longer by a little. */
    Slanted readable() {
        return steep() && !longish()
                ? new Slanted(x, y, alongY, -alongX, /* length= */ height, /* height= */ length)
                : this;
    }

    /** Larger by this on each side. */
    Slanted grown(double margin) {
        return new Slanted(x, y, alongX, alongY, length + 2 * margin, height + 2 * margin);
    }

    /** Scaled from a smaller picture of the page; the two factors must be nearly the same. */
    Slanted scaled(double acrossPage, double downPage) {
        double vx = alongX * acrossPage;
        double vy = alongY * downPage;
        double stretch = Math.hypot(vx, vy);
        double widened = Math.hypot(alongY * acrossPage, alongX * downPage);
        return new Slanted(
                x * acrossPage, y * downPage, vx / stretch, vy / stretch, length * stretch, height * widened);
    }

    /** How far the level box around it reaches from the centre to each side, with a height cut by a part. */
    double halfWidth() {
        return (Math.abs(alongX) * length + Math.abs(alongY) * height) / 2;
    }

    double halfHeight() {
        return (Math.abs(alongY) * length + Math.abs(alongX) * height) / 2;
    }
}
