package org.anjuan.casefile;

import java.util.Collection;

/**
 * A rectangle on a page in parts of the page's width and height (0 to 1), origin top left, page upright.
 * Independent of zoom, resolution and of any turning by the reader.
 */
public record Box(double x, double y, double width, double height) {
    private static final double SLACK = 1e-9;

    public Box {
        if (!fits(x, y, width, height)) {
            throw new IllegalArgumentException("Not a box on a page: " + x + " " + y + " " + width + " " + height);
        }
    }

    /** The whole page. */
    public static final Box PAGE = new Box(0, 0, 1, 1);

    /** Whether the four are a box on a page. */
    public static boolean fits(double x, double y, double width, double height) {
        boolean inside = x >= -SLACK && y >= -SLACK && x + width <= 1 + SLACK && y + height <= 1 + SLACK;
        return inside && width >= 0 && height >= 0;
    }

    /** The box between two corners given in any order, cut off at the page's edges. */
    public static Box between(double x1, double y1, double x2, double y2) {
        double left = clamp(Math.min(x1, x2));
        double top = clamp(Math.min(y1, y2));
        return new Box(left, top, clamp(Math.max(x1, x2)) - left, clamp(Math.max(y1, y2)) - top);
    }

    /** The smallest box around all of them; they must not be none. */
    public static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::and).orElseThrow();
    }

    public Box and(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * This box as seen after the page was turned clockwise.
     *
     * @param quarters quarter turns, of any sign
     */
    public Box turned(int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> between(1 - bottom(), x, 1 - y, right());
            case 2 -> between(1 - right(), 1 - bottom(), 1 - x, 1 - y);
            case 3 -> between(y, 1 - right(), bottom(), 1 - x);
            default -> this;
        };
    }

    private static double clamp(double part) {
        return Math.clamp(part, 0, 1);
    }
}
