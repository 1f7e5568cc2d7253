package org.anjuan.check.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Tells rows of a dense form apart, whose cells lie hardly further from each other than the lines of one. */
final class Rows {
    /** Lines of one cell stand nearer than this, in heights of a line, however roomy it is set. */
    private static final double TOGETHER = 0.55;

    /** The gap between lines of a cell is smaller than this part of that between two cells. */
    private static final double NEARER = 0.6;

    /** How far a label may stand beyond the lines it is for, in heights of a line. */
    private static final double BESIDE = 0.25;

    private final List<Piece> pieces;
    private final Predicate<Piece> first;

    private Rows(List<Piece> pieces, Predicate<Piece> first) {
        this.pieces = pieces;
        this.first = first;
    }

    /**
     * Whether two lines one below the other belong to two rows: one of them, or of those beside them, stands nearer to further
     * lines than to the other, and each of the runs of lines has a label of its own.
     *
     * @param first whether a piece stands in the column of labels
     */
    static boolean apart(List<Piece> pieces, Predicate<Piece> first, Piece above, Piece below) {
        if (!isWide(above, below)) {
            return false;
        }
        var rows = new Rows(pieces, first);
        var under = rows.level(below);
        return rows.level(above).stream()
                .anyMatch(upper -> under.stream().anyMatch(lower -> rows.parted(upper, lower)));
    }

    private static boolean isWide(Piece above, Piece below) {
        return gap(above, below)
                > TOGETHER * Math.min(above.box().height(), below.box().height());
    }

    /** A piece and those beside it that are no labels. */
    private List<Piece> level(Piece piece) {
        return pieces.stream()
                .filter(other -> other.equals(piece) || (other.sharesHeight(piece) && !first.test(other)))
                .toList();
    }

    private boolean parted(Piece above, Piece below) {
        double gap = gap(above, below);
        if (!above.sharesColumn(below) || !isWide(above, below)) {
            return false;
        }
        var over = run(above, NEARER * gap);
        var under = run(below, NEARER * gap);
        return over.size() + under.size() > 2 && isLabelled(over) && isLabelled(under);
    }

    private static double gap(Piece above, Piece below) {
        return below.box().y() - above.box().bottom();
    }

    /** A line with those above and below it in its column, none of them further from the next than {@code most}. */
    private List<Piece> run(Piece line, double most) {
        var run = new ArrayList<>(List.of(line));
        pieces.stream()
                .filter(piece -> piece.middle() > line.middle())
                .sorted(Comparator.comparingDouble(Piece::middle))
                .filter(piece -> follows(run.getLast(), piece, most))
                .forEach(run::addLast);
        pieces.stream()
                .filter(piece -> piece.middle() < line.middle())
                .sorted(Comparator.comparingDouble(Piece::middle).reversed())
                .filter(piece -> follows(piece, run.getFirst(), most))
                .forEach(run::addFirst);
        return run;
    }

    private static boolean follows(Piece above, Piece below, double most) {
        return above.sharesColumn(below) && !above.sharesHeight(below) && gap(above, below) < most;
    }

    private boolean isLabelled(List<Piece> run) {
        double reach = BESIDE * run.getFirst().box().height();
        return pieces.stream()
                .filter(first)
                .filter(label -> !run.contains(label))
                .anyMatch(label -> label.middle() > run.getFirst().box().y() - reach
                        && label.middle() < run.getLast().box().bottom() + reach);
    }
}
