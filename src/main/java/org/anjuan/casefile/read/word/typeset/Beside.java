package org.anjuan.casefile.read.word.typeset;

import org.anjuan.casefile.read.word.manuscript.Inline.Floating;
import org.anjuan.casefile.read.word.manuscript.Placement;
import org.anjuan.casefile.read.word.manuscript.Placement.From;
import org.anjuan.casefile.read.word.manuscript.Placement.Wrap;

/**
 * Room that a floating drawing takes from the lines beside it, measured down from the current place in the column.
 *
 * @param left what lines lose at their left side, {@code right} at their right
 */
record Beside(double top, double bottom, double left, double right) {
    static final Beside NOTHING = new Beside(0, 0, 0, 0);

    private static final double DISTANCE = 9;
    private static final double TOO_WIDE = 0.6;

    /** Whether the text makes way for the drawing above and below instead of beside it. */
    static boolean takesAll(Floating floating, double column) {
        var place = floating.place();
        boolean wide = place.wrap() == Wrap.SQUARE && place.width() > column * TOO_WIDE;
        return movesWithText(place) && (wide || place.wrap() == Wrap.TOP_AND_BOTTOM);
    }

    /** Whether lines beside the drawing become shorter. */
    static boolean takesSide(Floating floating, double column) {
        return movesWithText(floating.place()) && floating.place().wrap() == Wrap.SQUARE && !takesAll(floating, column);
    }

    /** The room it takes, in a column of this width that begins at this distance from the page's edge. */
    static Beside of(Placement place, double column, double columnLeft) {
        double x = switch (place.across().edge()) {
            case START -> place.across().offset() - (place.across().from() == From.PAGE ? columnLeft : 0);
            case CENTER -> (column - place.width()) / 2;
            case END -> column - place.width();
        };
        double top = Math.max(0, place.down().offset());
        double bottom = place.down().offset() + place.height();
        boolean atLeft = x + place.width() / 2 < column / 2;
        return atLeft
                ? new Beside(top, bottom, Math.max(0, x + place.width() + DISTANCE), 0)
                : new Beside(top, bottom, 0, Math.max(0, column - x + DISTANCE));
    }

    private static boolean movesWithText(Placement place) {
        return place.down().from() == From.TEXT || place.down().from() == From.ANCHOR;
    }

    /** Whether a line of this height at this place is beside the drawing. */
    boolean touches(double y, double height) {
        return y < bottom && y + height > top;
    }

    /** The same room after going on down the column. */
    Beside after(double height) {
        return bottom <= height ? NOTHING : new Beside(Math.max(0, top - height), bottom - height, left, right);
    }
}
