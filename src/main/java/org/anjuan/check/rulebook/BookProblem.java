package org.anjuan.check.rulebook;

import java.util.List;

/**
 * Something wrong in a file of the rule book.
 *
 * @param line from 1; 0 for the whole file
 * @param arguments for the places of its sentence, as the {@link Kind} says
 */
public record BookProblem(Kind kind, String file, int line, List<String> arguments) {
    public BookProblem {
        arguments = List.copyOf(arguments);
    }

    /** The kinds of problem with their arguments; each has its sentence in the program's words. */
    public enum Kind {
        /** The file cannot be opened. */
        UNREADABLE,
        /** Larger than such a file can be. */
        TOO_LARGE,
        /** Bytes that are not UTF-8. */
        NOT_UTF8,
        /** Not YAML from this line on. */
        NOT_YAML,
        /** Nested too deeply, or with aliases. */
        NOT_PLAIN,
        /** Keys and values are needed; the key. */
        EXPECTED_TABLE,
        /** A list is needed; the key. */
        EXPECTED_LIST,
        /** Words are needed; the key. */
        EXPECTED_WORDS,
        /** A key is not there; the key. */
        MISSING_KEY,
        /** A key nobody knows; the key. */
        UNKNOWN_KEY,
        /** Not a whole number; the key, what stands there. */
        NOT_A_NUMBER,
        /** Not a day such as 2024-03-14; the key, what stands there. */
        NOT_A_DAY,
        /** None of the words possible; the key, what stands there, the words possible. */
        NOT_A_CHOICE,
        /** Not a pattern; the key, what stands there. */
        NOT_A_PATTERN,
        /** A code or id that stands twice; it. */
        TWICE,
        /** A row of a table with too few columns; how many are needed. */
        TOO_FEW_COLUMNS,
        /** A check the program does not have; its id. */
        UNKNOWN_CHECK,
        /** A sentence without which the check cannot speak; the check's id, the sentence's name. */
        MISSING_SENTENCE
    }
}
