package org.anjuan.casefile.read.pdf.text;

import java.util.Comparator;

/**
 * Which way text runs; text of different courses never stands in one line.
 *
 * @param quarters clockwise turns of the baseline from running left to right on the upright page, 0 to 3
 * @param slanted whether it runs aslant between this course and the next, as marks across a whole page do
 */
record Course(int quarters, boolean slanted) implements Comparable<Course> {
    private static final Comparator<Course> ORDER =
            Comparator.comparing(Course::slanted).thenComparingInt(Course::quarters);

    /** Upright text comes first, marks across the page last. */
    @Override
    public int compareTo(Course other) {
        return ORDER.compare(this, other);
    }
}
