package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.StringTokenizer;

/** Reads the short writing of paths (GB/T 33190, 9.1): S, M, L, Q, B, A and C with their coordinates. */
final class PathData {
    private final StringTokenizer words;
    private final Path2D.Double path = new Path2D.Double();
    private int left;
    private double x;
    private double y;

    private PathData(String data) {
        this.words = new StringTokenizer(data, " ,\t\r\n");
        this.left = words.countTokens();
    }

    /** The path; what follows something that cannot be understood is left out. */
    static Path2D of(String data) {
        var reader = new PathData(data);
        while (reader.left > 0 && reader.step(reader.next())) {
            // each step adds to the path
        }
        return reader.path;
    }

    private String next() {
        left--;
        return words.nextToken();
    }

    private boolean step(String operator) {
        if (operator.equals("C")) {
            if (path.getCurrentPoint() != null) {
                path.closePath();
            }
            return true;
        }
        int needed = switch (operator) {
            case "S", "M", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            default -> 0;
        };
        if (needed == 0 || left < needed) {
            return false;
        }
        var numbers = new double[needed];
        for (int i = 0; i < needed; i++) {
            numbers[i] = Numbers.number(next());
        }
        draw(operator, numbers);
        return true;
    }

    private void draw(String operator, double[] at) {
        boolean begins = operator.equals("S") || operator.equals("M");
        if (begins || path.getCurrentPoint() == null) {
            path.moveTo(begins ? at[0] : 0, begins ? at[1] : 0);
        }
        switch (operator) {
            case "L" -> path.lineTo(at[0], at[1]);
            case "Q" -> path.quadTo(at[0], at[1], at[2], at[3]);
            case "B" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            case "A" -> arc(at);
            default -> {}
        }
        x = at[at.length - 2];
        y = at[at.length - 1];
    }

    /** An arc by its end point: the ellipse is found as in SVG 1.1, appendix F.6.5. */
    private void arc(double[] at) {
        double rx = Math.abs(at[0]);
        double ry = Math.abs(at[1]);
        if (rx == 0 || ry == 0 || (x == at[5] && y == at[6])) {
            path.lineTo(at[5], at[6]);
            return;
        }
        double angle = Math.toRadians(at[2]);
        var level = AffineTransform.getRotateInstance(-angle);
        var half = level.transform(new Point2D.Double((x - at[5]) / 2, (y - at[6]) / 2), null);
        double reach = square(half.getX() / rx) + square(half.getY() / ry);
        double grow = Math.sqrt(Math.max(1, reach));
        rx *= grow;
        ry *= grow;
        double share = square(rx * half.getY()) + square(ry * half.getX());
        double off = Math.sqrt(Math.max(0, (square(rx * ry) - share) / share)) * (at[3] == at[4] ? -1 : 1);
        double cx = off * rx * half.getY() / ry;
        double cy = -off * ry * half.getX() / rx;
        double from = Math.atan2((half.getY() - cy) / ry, (half.getX() - cx) / rx);
        double to = Math.atan2((-half.getY() - cy) / ry, (-half.getX() - cx) / rx);
        var back = AffineTransform.getRotateInstance(angle);
        var centre = back.transform(new Point2D.Double(cx, cy), null);
        var place =
                AffineTransform.getTranslateInstance(centre.getX() + (x + at[5]) / 2, centre.getY() + (y + at[6]) / 2);
        place.concatenate(back);
        path.append(place.createTransformedShape(ellipse(rx, ry, from, sweep(from, to, at[4] != 0))), true);
    }

    private static double sweep(double from, double to, boolean clockwise) {
        double sweep = to - from;
        if (clockwise && sweep < 0) {
            return sweep + 2 * Math.PI;
        }
        return !clockwise && sweep > 0 ? sweep - 2 * Math.PI : sweep;
    }

    private static Arc2D ellipse(double rx, double ry, double from, double sweep) {
        return new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -Math.toDegrees(from), -Math.toDegrees(sweep), Arc2D.OPEN);
    }

    private static double square(double number) {
        return number * number;
    }
}
