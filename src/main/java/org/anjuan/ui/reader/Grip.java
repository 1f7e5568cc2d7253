package org.anjuan.ui.reader;

import org.anjuan.casefile.Box;

/** Where a box is taken hold of, as it is seen: at a corner, at an edge, or inside to move it. */
enum Grip {
    TOP_LEFT(-1, -1),
    TOP(0, -1),
    TOP_RIGHT(1, -1),
    RIGHT(1, 0),
    BOTTOM_RIGHT(1, 1),
    BOTTOM(0, 1),
    BOTTOM_LEFT(-1, 1),
    LEFT(-1, 0),
    INSIDE(0, 0);

    private final int across;
    private final int down;

    Grip(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** Which side it is on, as seen: −1 left, 1 right, 0 neither. */
    int across() {
        return across;
    }

    /** Likewise: −1 top, 1 bottom. */
    int down() {
        return down;
    }

    /** Whether it changes only one of the two sizes. */
    boolean isEdge() {
        return across == 0 ^ down == 0;
    }

    /**
     * The box after it was pulled; edges that are not pulled stay exactly where they are, and a box that is moved keeps its
     * size exactly.
     *
     * @param box on the upright page, as are the distances {@code dx} and {@code dy} in parts of it
     * @param quarters clockwise quarter turns in which the page is seen
     * @param least the smallest width and height a pull may leave, in parts of the upright page
     */
    Box pull(Box box, double dx, double dy, int quarters, Least least) {
        if (this == INSIDE) {
            return new Box(
                    Math.clamp(box.x() + dx, 0, Math.max(0, 1 - box.width())),
                    Math.clamp(box.y() + dy, 0, Math.max(0, 1 - box.height())),
                    box.width(),
                    box.height());
        }
        var horizontal = Span.of(box.x(), box.width()).pull(side(across, down, quarters), dx, least.width());
        var vertical = Span.of(box.y(), box.height()).pull(side(down, -across, quarters), dy, least.height());
        return new Box(horizontal.at(), vertical.at(), horizontal.length(), vertical.length());
    }

    /**
     * The smallest that a pull may leave.
     *
     * @param width in parts of the upright page's width, {@code height} of its height
     */
    record Least(double width, double height) {}

    /** The side of the upright page behind a side that is seen, for one axis. */
    private static int side(int straight, int quarter, int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> quarter;
            case 2 -> -straight;
            case 3 -> -quarter;
            default -> straight;
        };
    }

    /** One side of a box. */
    private record Span(double at, double length) {

        static Span of(double at, double length) {
            return new Span(at, length);
        }

        Span pull(int side, double by, double least) {
            double end = at + length;
            double keep = Math.min(least, length);
            return switch (side) {
                case -1 -> {
                    double begin = Math.clamp(at + by, 0, Math.max(0, end - keep));
                    yield new Span(begin, end - begin);
                }
                case 1 -> new Span(at, Math.clamp(end + by, at + keep, Math.max(at + keep, 1)) - at);
                default -> this;
            };
        }
    }
}
