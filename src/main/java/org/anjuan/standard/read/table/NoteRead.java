package org.anjuan.standard.read.table;

/**
 * Words around a table's rows and what they were taken for.
 *
 * @param detail what was read of them, empty where their kind says it all
 */
public record NoteRead(Place place, String words, Kind kind, String detail) {

    NoteRead(Place place, String words, Kind kind) {
        this(place, words, kind, "");
    }

    /** The same words with what was read of them. */
    NoteRead with(String read) {
        return new NoteRead(place, words, kind, read);
    }

    /** What they were taken for, in words. */
    public String meaning() {
        var what = Sentences.of("note." + kind.name());
        return detail.isEmpty() ? what : Sentences.of("note.detail", what, detail);
    }

    /** What words around a table may say. */
    public enum Kind {
        /** Grades and from which total on each is given. */
        GRADES,
        /** What the best grade needs besides its points. */
        GRADE_LIMIT,
        /** The names of the grades. */
        NAMES,
        /** What a veto leads to. */
        VETO,
        /** Which vetoes only keep a case from the best grade. */
        BARRED,
        /** One of the vetoes that were announced before it. */
        MEMBER,
        /** What becomes of the points of what is not judged. */
        WITHOUT,
        /** What the whole is worth. */
        TOTAL,
        /** The highest total, and the most that is given besides the rows. */
        CEILING,
        /** In which steps reviewers choose points. */
        STEPS,
        /** How a total is rounded. */
        ROUNDING,
        /** What a rule of a higher authority allows costs nothing. */
        WAIVED,
        /** What is not listed costs nothing. */
        LISTED,
        /** What a row loses that names no deduction of its own. */
        RULE,
        /** What reviewers see to themselves, such as 同一问题不重复扣分; kept for them. */
        REVIEWERS,
        /** What the program does anyway, such as 扣完为止. */
        USUAL,
        /** Kept for the reader of the standard. */
        KEPT,
        /** Left to be filled in for each case, such as 评查人签名. */
        FORM,
        /** A line above the table that is not its title. */
        TITLE
    }
}
