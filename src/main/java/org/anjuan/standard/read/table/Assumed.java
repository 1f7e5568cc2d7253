package org.anjuan.standard.read.table;

/**
 * Something the table does not say and a standard must.
 *
 * @param value what was written in its place; the number of items where it concerns several
 */
public record Assumed(What what, String value) {

    /** What the table does not say. */
    public enum What {
        /** The title, taken from the file's name. */
        TITLE,
        /** The kind of case. */
        CASE_KIND,
        /** By which formula the total comes about. */
        FORMULA,
        /** How a total is rounded. */
        ROUNDING,
        /** From which total on a case passes. */
        GRADES,
        /** What becomes of a vetoed case. */
        VETO,
        /** To which dimensions the items belong. */
        DIMENSIONS,
        /** What an item that names no deduction loses. */
        RULES,
        /** In which steps a reviewer chooses. */
        STEPS
    }
}
