package org.anjuan.check.layout;

import java.util.Comparator;
import java.util.List;
import org.anjuan.casefile.Box;

/** How far the rows of a page fall from left to right, because it lay aslant on the scanner. */
final class Slope {
    /** Neighbours nearer than this, in parts of the page's width, say little. */
    private static final double APART = 0.08;

    /** Fewer neighbours say nothing. */
    private static final int ENOUGH = 5;

    /** Rows that fall less are level, such that fall more were not compared rightly. */
    private static final double LEAST = 0.001;

    private static final double MOST = 0.03;
    private static final double MIDDLE = 0.5;

    private Slope() {}

    /** The pieces with their boxes as they would lie on a page put straight. */
    static List<Piece> levelled(List<Piece> pieces) {
        double slope = of(pieces);
        return Math.abs(slope) < LEAST
                ? pieces
                : pieces.stream()
                        .map(piece -> piece.at(level(piece.box(), slope)))
                        .toList();
    }

    private static Box level(Box box, double slope) {
        double down = slope * (box.x() + box.width() / 2 - MIDDLE);
        return Box.between(box.x(), box.y() - down, box.right(), box.bottom() - down);
    }

    /** The usual fall from a piece to its neighbour on the right; 0 where too few tell. */
    private static double of(List<Piece> pieces) {
        var falls = pieces.stream()
                .flatMap(piece -> pieces.stream()
                        .filter(other -> other.box().x() > piece.box().right() && other.sharesHeight(piece))
                        .min(Comparator.comparingDouble(other -> other.box().x()))
                        .filter(other -> across(piece, other) > APART)
                        .stream()
                        .map(other -> (other.middle() - piece.middle()) / across(piece, other)))
                .sorted()
                .toList();
        double usual = falls.size() < ENOUGH ? 0 : falls.get(falls.size() / 2);
        return Math.abs(usual) > MOST ? 0 : usual;
    }

    private static double across(Piece piece, Piece other) {
        return other.box().x()
                + other.box().width() / 2
                - piece.box().x()
                - piece.box().width() / 2;
    }
}
