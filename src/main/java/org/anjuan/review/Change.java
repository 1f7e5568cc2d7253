package org.anjuan.review;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRun;

/** One act of a reviewer; a review is nothing but what its changes make of it. */
public sealed interface Change {

    /**
     * Items were judged without points: {@link Verdict#DEDUCTED} comes from deductions, and is given directly only to
     * end a doubt about items that have some. Back to open withdraws the items' deductions.
     *
     * @param note why, needed by no verdict; kept as the items' note when not empty
     */
    record Judged(List<String> items, Verdict verdict, String note) implements Change {
        public Judged {
            items = List.copyOf(items);
        }
    }

    /** Points were taken. */
    record Deducted(Deduction deduction) implements Change {}

    /** A deduction was corrected. */
    record Amended(String deduction, int times, BigDecimal points, String note) implements Change {}

    /** A deduction was taken back. */
    record Withdrawn(String deduction) implements Change {}

    /** A proof was tied to a deduction. */
    record Proved(String deduction, Proof proof) implements Change {}

    /** A proof was taken off a deduction. */
    record Unproved(String deduction, String proof) implements Change {}

    /** A proof of a deduction, known by its id, is another place now, as when its box was moved. */
    record Reproved(String deduction, Proof proof) implements Change {}

    /**
     * How reports tell a deduction (报告用语), perhaps half typed.
     *
     * @param text in the reviewer's words; empty when the standard's sentence is to be composed again
     */
    record Worded(String deduction, String text) implements Change {}

    /**
     * A deduction was waived, since a rule of a higher authority allows what it blames; or counts again.
     *
     * @param by the rule it rests on; empty when the deduction counts again
     */
    record Waived(String deduction, String by) implements Change {}

    /**
     * A fact of the case was stated. Items that do not apply by it leave what nobody has judged yet; those it had left out
     * before come back.
     *
     * @param fact id of the fact in the standard
     * @param answer one of its answers; empty when it is open again
     */
    record Stated(String fact, String answer) implements Change {}

    /** An item's note as it stands now, perhaps half typed. */
    record Noted(String item, String text) implements Change {}

    /** The comment on the whole case (综合评语) as it stands now. */
    record Commented(String text) implements Change {}

    /**
     * A finding was taken as a deduction.
     *
     * @param deduction as it stands then: a new one, or one that was there with one time or proof more
     */
    record Accepted(Finding finding, Deduction deduction) implements Change {}

    /** A finding was put aside for good; the note may be empty. */
    record Dismissed(Finding finding, Ground ground, String note) implements Change {}

    /** A finding was left for later. */
    record Postponed(Finding finding) implements Change {}

    /** Pages were said to be this paper, whatever was read on them. */
    record Corrected(Document paper) implements Change {}

    /** What was said of the paper that this page is in is taken back; what was read there holds again. */
    record Uncorrected(PageKey page) implements Change {}

    /** A line of a page reads otherwise than the program read it. */
    record Reread(LineReading line) implements Change {}

    /** The pages run in this order from now on; empty for as they came. */
    record Ordered(List<PageRun> order) implements Change {
        public Ordered {
            order = List.copyOf(order);
        }
    }

    /** The reviewer came to a place; a page that was come to counts as shown. */
    record Moved(Place place) implements Change {}

    /** The case was read for this long, in whole seconds, since that was last said; bears on no score. */
    record Timed(Duration read) implements Change {}

    /**
     * An answer was begun that is not given yet, such as why something does not apply; bears on nothing.
     *
     * @param question names what is asked, within the review
     * @param text perhaps half typed; empty when the answer was given or everything was wiped out
     */
    record Answering(String question, String text) implements Change {}

    /**
     * 裁定: an item was decided on which two other reviews of the case differ.
     *
     * @param score what the item comes to by that decision; open where the two are asked to explain themselves
     */
    record Settled(Settlement settlement, Score score) implements Change {}

    /** The review was handed in and is closed to change. */
    record Submitted() implements Change {}

    /** A submitted review was opened again. */
    record Reopened(String why) implements Change {}

    /** Earlier changes were undone; they are named by their numbers in the history. */
    record Undone(List<Long> changes) implements Change {
        public Undone {
            changes = List.copyOf(changes);
        }
    }

    /** Undone changes were done again. */
    record Redone(List<Long> changes) implements Change {
        public Redone {
            changes = List.copyOf(changes);
        }
    }

    /** The proofs it speaks of, each perhaps with a picture that was cut out for it. */
    default Stream<Proof> proofs() {
        return switch (this) {
            case Deducted(var deduction) -> deduction.proofs().stream();
            case Accepted(var _, var deduction) -> deduction.proofs().stream();
            case Proved(var _, var proof) -> Stream.of(proof);
            case Reproved(var _, var proof) -> Stream.of(proof);
            case Settled(var _, var score) ->
                score.deductions().stream().flatMap(deduction -> deduction.proofs().stream());
            default -> Stream.empty();
        };
    }

    /** Whether a reviewer can take it back with undo: everything that bears on the result, but not handing in. */
    default boolean undoable() {
        return switch (this) {
            case Judged _,
                    Deducted _,
                    Amended _,
                    Withdrawn _,
                    Proved _,
                    Unproved _,
                    Reproved _,
                    Worded _,
                    Waived _,
                    Stated _,
                    Noted _,
                    Commented _,
                    Accepted _,
                    Dismissed _,
                    Postponed _,
                    Corrected _,
                    Uncorrected _,
                    Reread _,
                    Ordered _,
                    Settled _ -> true;
            case Moved _, Timed _, Answering _, Submitted _, Reopened _, Undone _, Redone _ -> false;
        };
    }
}
