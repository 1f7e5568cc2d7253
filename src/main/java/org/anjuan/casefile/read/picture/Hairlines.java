package org.anjuan.casefile.read.picture;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a path to be filled that have length but no width. ISO 32000-1, 10.6.5, wants a filled shape to mark every
 * pixel it touches, and many programs draw the lines of tables so; Java leaves what has no area out.
 */
final class Hairlines {
    private static final double NO_WIDTH = 0.001;

    private final List<Rectangle2D> lines = new ArrayList<>();
    private final double width;
    private Rectangle2D.@Nullable Double part;

    private Hairlines(double width) {
        this.width = width;
    }

    /**
     * Widens the upright and level lines in a path.
     *
     * @param width they get, in units of the path
     */
    static void widen(GeneralPath path, double width) {
        var hairlines = new Hairlines(width);
        hairlines.walk(path.getPathIterator(null));
        hairlines.lines.forEach(line -> path.append(line, false));
    }

    private void walk(PathIterator segments) {
        double[] points = new double[6];
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> {
                    end();
                    part = new Rectangle2D.Double(points[0], points[1], 0, 0);
                }
                case PathIterator.SEG_LINETO -> reach(points, 1);
                case PathIterator.SEG_QUADTO -> reach(points, 2);
                case PathIterator.SEG_CUBICTO -> reach(points, 3);
                default -> {}
            }
        }
        end();
    }

    private void reach(double[] points, int count) {
        for (int i = 0; part != null && i < count; i++) {
            part.add(points[2 * i], points[2 * i + 1]);
        }
    }

    private void end() {
        if (part == null) {
            return;
        }
        if (part.height < NO_WIDTH && part.width > NO_WIDTH) {
            lines.add(new Rectangle2D.Double(part.x, part.y - width / 2, part.width, width));
        } else if (part.width < NO_WIDTH && part.height > NO_WIDTH) {
            lines.add(new Rectangle2D.Double(part.x - width / 2, part.y, width, part.height));
        }
    }
}
