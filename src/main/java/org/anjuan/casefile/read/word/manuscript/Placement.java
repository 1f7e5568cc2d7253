package org.anjuan.casefile.read.word.manuscript;

/**
 * Where a floating drawing stands.
 *
 * @param across its place from left to right
 * @param down its place from top to bottom
 * @param behind whether the text is drawn over it
 */
public record Placement(Position across, Position down, double width, double height, boolean behind, Wrap wrap) {

    /** A place along one direction: aligned within something, or at a distance from its start. */
    public record Position(From from, Edge edge, double offset) {
        /** At a distance from the start. */
        public static Position at(From from, double offset) {
            return new Position(from, Edge.START, offset);
        }
    }

    /** What a position is measured from. */
    public enum From {
        PAGE,
        MARGIN,
        /** The column or table cell across; the paragraph down. */
        TEXT,
        /** The character across; the line down. */
        ANCHOR
    }

    /** To which edge a drawing keeps. */
    public enum Edge {
        START,
        CENTER,
        END
    }

    /** What the text does beside the drawing. */
    public enum Wrap {
        NONE,
        TOP_AND_BOTTOM,
        SQUARE
    }
}
