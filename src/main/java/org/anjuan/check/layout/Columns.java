package org.anjuan.check.layout;

import java.util.List;
import org.anjuan.casefile.Line;

/**
 * Where the columns of a page begin, told by what begins there on several lines. A full cell leaves hardly a gap before the next
 * one, which begins there all the same.
 *
 * @param starts left edges, in parts of the page
 */
record Columns(List<Double> starts) {
    static final Columns NONE = new Columns(List.of());

    /** So many lines begin at a column, or have a cell that does. */
    private static final int LINES = 3;

    /** How far from each other they begin at most, in parts of the page. */
    private static final double NEAR = 0.003;

    /** What begins this near the left edge of all is no column within the page. */
    private static final double INSIDE = 0.05;

    /** The columns of a page whose cells were told by wide gaps. */
    static Columns of(List<Piece> pieces) {
        double edge =
                pieces.stream().mapToDouble(piece -> piece.box().x()).min().orElse(0);
        var starts = pieces.stream()
                .map(piece -> piece.box().x())
                .filter(x -> x > edge + INSIDE)
                .toList();
        return new Columns(starts.stream()
                .filter(x -> starts.stream()
                                .filter(other -> Math.abs(other - x) < NEAR)
                                .count()
                        >= LINES)
                .distinct()
                .toList());
    }

    /** Whether a column begins with a character of a line. */
    boolean begin(Line line, int at) {
        if (starts.isEmpty()) {
            return false;
        }
        double here = line.part(at, at + 1).x();
        return starts.stream().anyMatch(x -> Math.abs(here - x) < NEAR);
    }
}
