package org.anjuan.casefile.read.word.typeset;

import org.anjuan.casefile.read.word.typeset.Mark.Glyphs;

/** Joins glyphs that follow each other without a seam. */
final class Joining {
    private static final double SEAM = 0.01;

    private Joining() {}

    /** @param end where the first glyphs' room ends */
    static boolean joins(Glyphs first, Glyphs second, double end) {
        return first.face() == second.face()
                && same(first.size(), second.size())
                && same(first.y(), second.y())
                && same(first.stretch(), second.stretch())
                && same(first.spacing(), second.spacing())
                && first.bold() == second.bold()
                && first.italic() == second.italic()
                && first.color() == second.color()
                && same(end, second.x());
    }

    static Glyphs joined(Glyphs first, Glyphs second) {
        return new Glyphs(
                first.text() + second.text(),
                first.face(),
                first.size(),
                first.x(),
                first.y(),
                first.stretch(),
                first.spacing(),
                first.bold(),
                first.italic(),
                first.color());
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) < SEAM;
    }
}
