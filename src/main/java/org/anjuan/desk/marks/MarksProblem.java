package org.anjuan.desk.marks;

import java.util.List;

/**
 * Something wrong in a marks file.
 *
 * @param path where, such as {@code marks[3].deductions[0].points}; empty for the whole file
 * @param line in the file, from 1; 0 where it is the whole file that is wrong
 * @param arguments for the places of its sentence, as the {@link Kind} says
 */
public record MarksProblem(Kind kind, String path, int line, List<String> arguments) {
    public MarksProblem {
        arguments = List.copyOf(arguments);
    }

    /** The same problem on a line. */
    MarksProblem at(int newLine) {
        return new MarksProblem(kind, path, newLine, arguments);
    }

    /** The kinds of problem, with their arguments; each has its sentence in the program's words. */
    public enum Kind {
        /** There is no such file, or it may not be read. */
        UNREADABLE,
        /** Larger than marks can be; the limit in megabytes. */
        TOO_LARGE,
        /** Not JSON; the line, the column. */
        NOT_JSON,
        /** A key is not there; the key. */
        MISSING_KEY,
        /** A key nobody knows; the key, the keys known there. */
        UNKNOWN_KEY,
        /** An object is needed. */
        EXPECTED_OBJECT,
        /** A list is needed. */
        EXPECTED_LIST,
        /** Words are needed. */
        EXPECTED_TEXT,
        /** Not a decimal number; what stands there. */
        NOT_A_NUMBER,
        /** Not a whole number from 1; what stands there. */
        NOT_A_COUNT,
        /** Neither true nor false; what stands there. */
        NOT_TRUE_OR_FALSE,
        /** No verdict that is possible there; what stands there, the verdicts possible. */
        NOT_A_VERDICT,
        /** Not four parts of a page's width and height. */
        NOT_A_BOX,
        /** Neither a place on a page nor a missing document. */
        NOT_A_PROOF,
        /** Pages counted backwards; the first, the last. */
        NOT_A_RANGE,
        /** An item is marked twice; the item. */
        DUPLICATE_ITEM,
        /** The verdict allows no deductions; the item. */
        DEDUCTIONS_NOT_ALLOWED,
        /** Deducted, but nothing is; the item. */
        NO_DEDUCTION,
        /** Why the others do not apply is said, but they are not set so. */
        NOTE_WITHOUT_OTHERS
    }
}
