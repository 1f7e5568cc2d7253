package org.anjuan.review;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one item of one review stands.
 *
 * @param note the reviewer's words on the item as a whole, may be half typed
 * @param proposed whether the facts of the case, not a person, left the item out
 */
public record Score(Verdict verdict, List<Deduction> deductions, String note, boolean proposed) {
    /** An item nobody has touched. */
    public static final Score OPEN = new Score(Verdict.OPEN, List.of(), "");

    public Score {
        deductions = List.copyOf(deductions);
    }

    /** How an item stands by what a person said of it. */
    public Score(Verdict verdict, List<Deduction> deductions, String note) {
        this(verdict, deductions, note, false);
    }

    /** An item that the facts of the case leave out. */
    static Score leftOut(String why) {
        return new Score(Verdict.NOT_APPLICABLE, List.of(), why, true);
    }

    /** The deductions that count: all but those that were waived. */
    public Stream<Deduction> counting() {
        return deductions.stream().filter(deduction -> !deduction.isWaived());
    }

    Score with(String newNote) {
        return new Score(verdict, deductions, newNote, proposed);
    }

    Score with(Verdict newVerdict, List<Deduction> newDeductions) {
        boolean keeps = !proposed || newVerdict == Verdict.NOT_APPLICABLE;
        return new Score(newVerdict, newDeductions, keeps ? note : "");
    }
}
