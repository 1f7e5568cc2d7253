package org.anjuan.review;

import java.util.List;

/**
 * How one item of one review stands.
 *
 * @param note the reviewer's words on the item as a whole, may be half typed
 */
public record Score(Verdict verdict, List<Deduction> deductions, String note) {
    /** An item nobody has touched. */
    public static final Score OPEN = new Score(Verdict.OPEN, List.of(), "");

    public Score {
        deductions = List.copyOf(deductions);
    }

    Score with(Verdict newVerdict) {
        return new Score(newVerdict, deductions, note);
    }

    Score with(String newNote) {
        return new Score(verdict, deductions, newNote);
    }

    Score with(Verdict newVerdict, List<Deduction> newDeductions) {
        return new Score(newVerdict, newDeductions, note);
    }
}
