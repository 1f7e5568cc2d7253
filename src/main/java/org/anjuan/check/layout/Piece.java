package org.anjuan.check.layout;

import org.anjuan.casefile.Box;

/**
 * What stands together on one line: a whole line of prose, or a cell's part of a line.
 *
 * @param line index of the line on its page
 * @param from first character of the line that belongs to it, {@code to} the one behind the last
 * @param words its characters as they are compared
 * @param lone whether it is a single ideograph other than a numeral, as in a label set downwards
 */
record Piece(int line, int from, int to, Box box, String words, boolean lone) {
    /** The same piece elsewhere. */
    Piece at(Box other) {
        return new Piece(line, from, to, other, words, lone);
    }

    double middle() {
        return box.y() + box.height() / 2;
    }

    boolean sharesColumn(Piece other) {
        double common = Math.min(box.right(), other.box.right()) - Math.max(box.x(), other.box.x());
        return common >= 0.6 * Math.min(box.width(), other.box.width());
    }

    boolean sharesHeight(Piece other) {
        return Math.abs(middle() - other.middle()) < 0.5 * Math.min(box.height(), other.box.height());
    }
}
