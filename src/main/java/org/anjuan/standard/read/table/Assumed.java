package org.anjuan.standard.read.table;

import java.util.List;

/**
 * Something the table does not say and a standard must.
 *
 * @param value what was written in its place; the number of items where it concerns several
 * @param places the rows it concerns, none for the whole
 */
public record Assumed(What what, String value, List<Place> places) {
    public Assumed {
        places = List.copyOf(places);
    }

    /** What was assumed, as a sentence. */
    public String sentence() {
        return Sentences.of("assumed." + what.name(), value, Place.said(places));
    }

    /** What the table does not say. */
    public enum What {
        /** The title, taken from the file's name. */
        TITLE,
        /** The kind of case. */
        CASE_KIND,
        /** By which formula the total comes about. */
        FORMULA,
        /** The highest total, where rows give points beyond those of the table. */
        CEILING,
        /** How a total is rounded. */
        ROUNDING,
        /** That the grade is read from the rounded total. */
        GRADE_FROM,
        /** The grades and from which total on each is given. */
        GRADES,
        /** From which total on each of the grades it names is given. */
        GRADE_LINES,
        /** Grades it names or counts beyond those whose lines were read. */
        GRADES_PARTLY,
        /** What becomes of a vetoed case. */
        VETO,
        /** What becomes of a vetoed case's points, where it names its grade. */
        VETO_TOTAL,
        /** The most that a vetoed case has reaches a better grade than the one it names. */
        VETO_LIMIT,
        /** What becomes of the points of what is not judged. */
        WITHOUT,
        /** The same, where no row says that it may not be judged. */
        WITHOUT_USUAL,
        /** The same, where it says something that was not understood. */
        WITHOUT_UNREAD,
        /** The same, where no row says that it may not be judged. */
        WITHOUT_UNREAD_ALL,
        /** What is scaled, where it says that points are but its rows have none. */
        SCALED,
        /** To which dimensions the items belong. */
        DIMENSIONS,
        /** Which rows share one cell of points and were made one item. */
        JOINED,
        /** What an item that names no deduction loses. */
        RULES,
        /** The same, where the table says something of it that was not understood. */
        RULES_UNREAD,
        /** What else rows lose whose deductions do not reach all they have. */
        POINTS_LEFT,
        /** In which steps a reviewer chooses. */
        STEPS,
        /** The same, where the table says something of it that was not understood. */
        STEPS_UNREAD;

        /** Whether results turn on it, so that a person must settle it before the standard is used. */
        public boolean isToCheck() {
            return switch (this) {
                case GRADES,
                        GRADE_LINES,
                        GRADES_PARTLY,
                        VETO,
                        CEILING,
                        VETO_TOTAL,
                        VETO_LIMIT,
                        WITHOUT,
                        WITHOUT_UNREAD,
                        WITHOUT_UNREAD_ALL,
                        RULES_UNREAD,
                        POINTS_LEFT,
                        STEPS_UNREAD,
                        SCALED -> true;
                case TITLE, CASE_KIND, FORMULA, ROUNDING, GRADE_FROM, WITHOUT_USUAL, DIMENSIONS, JOINED, RULES, STEPS ->
                    false;
            };
        }
    }
}
