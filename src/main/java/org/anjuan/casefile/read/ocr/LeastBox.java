package org.anjuan.casefile.read.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds the smallest rectangle, level or not, around a set of points. */
final class LeastBox {
    /** A point of a picture. */
    record Point(double x, double y) {
        private double turn(Point to, Point then) {
            return (to.x - x) * (then.y - y) - (to.y - y) * (then.x - x);
        }
    }

    private LeastBox() {}

    /**
     * The rectangle of least area; one of its sides lies on an edge of the points' hull.
     *
     * @param points at least one, sorted by x, then y
     */
    static Slanted around(List<Point> points) {
        var hull = hull(points);
        if (hull.size() < 3) {
            return thin(hull);
        }
        var least = along(hull, hull.getLast(), hull.getFirst());
        for (int i = 1; i < hull.size(); i++) {
            var next = along(hull, hull.get(i - 1), hull.get(i));
            if (next.length() * next.height() < least.length() * least.height()) {
                least = next;
            }
        }
        return least;
    }

    private static Slanted thin(List<Point> hull) {
        var from = hull.getFirst();
        var to = hull.getLast();
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        return length == 0 ? Slanted.of(from.x, from.y, 1, 0, 0, 0) : along(hull, from, to);
    }

    private static Slanted along(List<Point> hull, Point from, Point to) {
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        double ux = (to.x - from.x) / length;
        double uy = (to.y - from.y) / length;
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (var point : hull) {
            double along = point.x * ux + point.y * uy;
            double across = point.y * ux - point.x * uy;
            left = Math.min(left, along);
            right = Math.max(right, along);
            top = Math.min(top, across);
            bottom = Math.max(bottom, across);
        }
        double along = (left + right) / 2;
        double across = (top + bottom) / 2;
        return Slanted.of(along * ux - across * uy, along * uy + across * ux, ux, uy, right - left, bottom - top);
    }

    /** The corners of the convex hull in order (Andrew's monotone chain). */
    private static List<Point> hull(List<Point> points) {
        var lower = chain(points);
        var upper = chain(points.reversed());
        lower.removeLast();
        upper.removeLast();
        lower.addAll(upper);
        return lower.isEmpty() ? List.of(points.getFirst()) : lower;
    }

    private static List<Point> chain(List<Point> points) {
        var chain = new ArrayList<Point>();
        for (var point : points) {
            while (chain.size() > 1 && chain.get(chain.size() - 2).turn(chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        return chain;
    }
}
