package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.Test;

/** Undo and redo over the one list of changes that a review is. */
class HistoryTest {
    private static final Standard STANDARD = SampleStandards.share();
    private static final Change ONE = Acts.judge(Verdict.CLEAR, "B01.1");
    private static final Change TWO = Acts.judge(Verdict.UNSURE, "B01.2");

    private History history = History.begin(new Judging(STANDARD), Acts.blank(STANDARD));

    @Test
    void anActIsUndoneAndDoneAgain() {
        log(ONE, TWO);
        var after = history.current();

        history = Acts.undo(history);
        assertThat(history.current().score("B01.2").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(history.current().score("B01.1").verdict()).isEqualTo(Verdict.CLEAR);

        history = Acts.redo(history);
        assertThat(history.current()).isEqualTo(after);
    }

    @Test
    void undoGoesBackToTheBlankReviewAndNoFurther() {
        log(ONE, TWO);
        history = Acts.undo(Acts.undo(history));

        assertThat(history.current()).isEqualTo(history.blank());
        assertThat(history.undoable()).isEmpty();
        assertThat(history.nextUndo()).isEmpty();
        assertRefused(new Change.Undone(List.of(1L)), Refused.Reason.NOTHING_THERE);
    }

    @Test
    void aNewActForgetsWhatWasUndone() {
        log(ONE, TWO);
        history = Acts.undo(history);
        log(Acts.judge(Verdict.CLEAR, "B02.1"));

        assertThat(history.redoable()).isEmpty();
        assertRefused(new Change.Redone(List.of(2L)), Refused.Reason.NOTHING_THERE);
    }

    @Test
    void whatWasDoneAgainCanBeUndoneAgain() {
        log(ONE, TWO);
        history = Acts.undo(Acts.redo(Acts.undo(history)));

        assertThat(history.undoable()).containsExactly(1L);
        assertThat(history.redoable()).containsExactly(2L);
    }

    @Test
    void undoneActsComeBackInTheOrderTheyWereMade() {
        log(ONE, TWO);
        history = Acts.undo(Acts.undo(history));

        assertThat(history.redoable()).containsExactly(1L);
        history = Acts.redo(history);
        assertThat(history.redoable()).containsExactly(2L);
    }

    @Test
    void onlyTheNextChangesCanBeUndoneOrRedone() {
        log(ONE, TWO);
        assertRefused(new Change.Undone(List.of(1L)), Refused.Reason.UNKNOWN_SUBJECT);
        assertRefused(new Change.Undone(List.of(1L, 2L)), Refused.Reason.UNKNOWN_SUBJECT);

        history = Acts.undo(Acts.undo(history));
        assertRefused(new Change.Redone(List.of(2L)), Refused.Reason.UNKNOWN_SUBJECT);
    }

    @Test
    void aRunOfTypingIsOneAct() {
        log(ONE, noted("缺"), noted("缺送"), noted("缺送达"));

        assertThat(history.undoable()).containsExactly(2L, 3L, 4L);
        assertThat(history.nextUndo()).contains(noted("缺送达"));
        history = Acts.undo(history);
        assertThat(history.current().score("B01.1").note()).isEmpty();
        history = Acts.redo(history);
        assertThat(history.current().score("B01.1").note()).isEqualTo("缺送达");
    }

    @Test
    void aRunOfWordingIsOneActAndAnotherDeductionsIsNot() {
        log(deducted(), new Change.Worded("d", "缺"), new Change.Worded("d", "缺送"));

        assertThat(history.undoable()).containsExactly(2L, 3L);
        history = Acts.undo(history);
        assertThat(history.current().deduction("d").orElseThrow().wording()).isEmpty();
    }

    @Test
    void readingTimeIsNothingToUndo() {
        log(ONE, new Change.Timed(Duration.ofSeconds(9)));

        assertThat(history.undoable()).containsExactly(1L);
        assertThat(Acts.undo(history).current().read()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void turningThePageDoesNotEndARunOfTyping() {
        log(noted("缺"), moved(3), noted("缺送"));

        assertThat(history.undoable()).containsExactly(1L, 3L);
        assertThat(Acts.undo(history).current().seen()).hasSize(1);
    }

    @Test
    void typingElsewhereIsAnotherAct() {
        log(noted("缺"), new Change.Noted("B01.2", "好"), new Change.Commented("总"), new Change.Commented("总体"));

        assertThat(history.undoable()).containsExactly(3L, 4L);
        history = Acts.undo(history);
        assertThat(history.undoable()).containsExactly(2L);
    }

    @Test
    void typingADeductionsNoteIsOneActApartFromItsPointsAndTimes() {
        log(deducted(), explained(1, "缺"), explained(1, "缺送"), explained(2, "缺送"), explained(2, "缺送达"));

        assertThat(history.undoable()).containsExactly(5L);
        history = Acts.undo(history);
        assertThat(history.undoable()).containsExactly(4L);
        history = Acts.undo(history);
        assertThat(history.undoable()).containsExactly(2L, 3L);
        history = Acts.undo(history);
        assertThat(history.current().deductions())
                .singleElement()
                .satisfies(deduction -> assertThat(deduction.note()).isEmpty());
        history = Acts.redo(history);
        assertThat(history.current().deductions())
                .singleElement()
                .satisfies(deduction -> assertThat(deduction.note()).isEqualTo("缺送"));
    }

    @Test
    void correctingADeductionTwiceToTheSameIsTwoActs() {
        log(deducted(), explained(2, ""), explained(2, ""));

        assertThat(history.undoable()).containsExactly(3L);
    }

    @Test
    void aPauseEndsARunOfTyping() {
        history = Acts.logAt(history, Acts.MORNING, noted("缺"));
        history = Acts.logAt(history, Acts.MORNING.plus(Duration.ofMinutes(2)), noted("缺送"));
        history = Acts.logAt(history, Acts.MORNING.plus(Duration.ofMinutes(5)), noted("缺送达"));

        assertThat(history.undoable()).containsExactly(3L);
        assertThat(Acts.undo(history).undoable()).containsExactly(1L, 2L);
    }

    @Test
    void aClockSetBackEndsARunOfTypingButLosesNothing() {
        history = Acts.logAt(history, Acts.MORNING, noted("缺"));
        history = Acts.logAt(history, Acts.MORNING.minus(Duration.ofDays(1)), noted("缺送"));

        assertThat(history.undoable()).containsExactly(2L);
        assertThat(Acts.undo(history).current().score("B01.1").note()).isEqualTo("缺");
    }

    @Test
    void typingByAnotherPersonIsAnotherAct() {
        log(noted("缺"));
        var other = new Session(new ReviewerId("reviewer-2"), "pc-2");
        history = history.plus(new Entry(2, Acts.MORNING, other, noted("缺送")));

        assertThat(history.undoable()).containsExactly(2L);
    }

    @Test
    void comingToAPageCannotBeUndone() {
        log(ONE, moved(2));

        assertThat(history.undoable()).containsExactly(1L);
        assertThat(Acts.undo(history).current().seen()).hasSize(1);
    }

    @Test
    void nothingIsUndoneInAReviewThatWasHandedIn() {
        log(allClear(), new Change.Submitted());

        assertThat(history.undoable()).isEmpty();
        assertRefused(new Change.Undone(List.of(1L)), Refused.Reason.CLOSED);
    }

    @Test
    void whatWasHandedInIsNotUndoneAfterReopeningEither() {
        log(allClear(), new Change.Submitted(), new Change.Reopened("补充证据"));
        assertRefused(new Change.Undone(List.of(1L)), Refused.Reason.NOTHING_THERE);

        log(TWO);
        assertThat(history.undoable()).containsExactly(4L);
        history = Acts.undo(history);
        assertThat(history.undoable()).isEmpty();
        assertThat(history.current().score("B01.2").verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void handingInForgetsWhatWasUndone() {
        log(allClear(), Acts.judge(Verdict.OPEN, "B01.1"));
        history = Acts.undo(history);
        log(new Change.Submitted(), new Change.Reopened("补充证据"));

        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void allOfItSurvivesAReplay() {
        log(ONE, noted("缺"), noted("缺送"), moved(1), TWO);
        history = Acts.undo(Acts.undo(history));
        log(Acts.judge(Verdict.CLEAR, "B02.1"));
        history = Acts.undo(history);

        var replayed = History.replay(history.judging(), history.blank(), history.entries());

        assertThat(replayed).isEqualTo(history);
        assertThat(replayed.undoable()).containsExactly(1L);
        assertThat(replayed.redoable()).containsExactly(8L);
        assertThat(Acts.redo(replayed).current().score("B02.1").verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void anAttemptAddsNothing() {
        assertThat(history.attempt(ONE)).isInstanceOf(Applied.Done.class);
        assertThat(history.entries()).isEmpty();
    }

    @Test
    void anEntryThatIsRefusedOrDoesNotFollowIsNotTaken() {
        log(ONE);
        var unknown = new Entry(2, Acts.MORNING, Acts.SESSION, Acts.judge(Verdict.CLEAR, "X"));
        var early = new Entry(1, Acts.MORNING, Acts.SESSION, TWO);

        assertThatThrownBy(() -> history.plus(unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history.plus(early)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAlteredLogIsNotReplayed() {
        log(ONE, TWO);
        history = Acts.undo(history);

        assertNoReplay(List.of(entry(1, ONE), entry(2, new Change.Undone(List.of(7L)))));
        assertNoReplay(List.of(entry(1, ONE), entry(2, new Change.Redone(List.of(1L)))));
        assertNoReplay(List.of(entry(1, new Change.Undone(List.of()))));
        assertNoReplay(List.of(entry(1, Acts.judge(Verdict.CLEAR, "X"))));
        assertNoReplay(List.of(entry(2, ONE), entry(1, TWO)));
        assertNoReplay(history.entries().subList(2, 3));
    }

    @Test
    void ofATornLogEverythingIsRestoredThatStillFits() {
        var proof = new Proof("p", new Anchor.WholePage(new PageKey(new SourceId("a".repeat(64)), 1)), null);
        var torn = List.of(
                entry(1, ONE),
                entry(3, new Change.Proved("lost", proof)),
                entry(2, TWO),
                entry(4, new Change.Undone(List.of(3L))),
                entry(5, TWO),
                entry(6, new Change.Undone(List.of(5L))));

        var restored = History.restore(history.judging(), history.blank(), torn);

        assertThat(restored.unfit()).extracting(Entry::number).containsExactly(3L, 2L, 4L);
        assertThat(restored.history().entries()).extracting(Entry::number).containsExactly(1L, 5L, 6L);
        assertThat(restored.history().current().score("B01.1").verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(restored.history().current().score("B01.2").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(restored.last()).isEqualTo(6);
    }

    @Test
    void aWholeLogIsRestoredAsItIsReplayed() {
        log(ONE, TWO);
        history = Acts.undo(history);

        assertThat(History.restore(history.judging(), history.blank(), history.entries()))
                .isEqualTo(Restored.whole(history));
        assertThat(History.restore(history.judging(), history.blank(), List.of())
                        .last())
                .isZero();
    }

    private void assertNoReplay(List<Entry> entries) {
        assertThatThrownBy(() -> History.replay(history.judging(), history.blank(), entries))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(Change change, Refused.Reason reason) {
        assertThat(history.attempt(change))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** A reason that is counted, met once, without words. */
    private static Change deducted() {
        var item = counted();
        var reason = item.deductibles().stream()
                .filter(any -> any.cost() instanceof Cost.PerTime && !any.needsNote())
                .findFirst()
                .orElseThrow();
        return new Change.Deducted(
                new Deduction("d", item.id(), reason.id(), 1, Price.proposed(reason.cost(), item), "", List.of()));
    }

    private static Change explained(int times, String note) {
        var made = ((Change.Deducted) deducted()).deduction();
        return new Change.Amended(made.id(), times, made.points(), note);
    }

    private static Item counted() {
        return STANDARD.items()
                .filter(item -> item.deductibles().stream()
                        .anyMatch(any -> any.cost() instanceof Cost.PerTime && !any.needsNote()))
                .findFirst()
                .orElseThrow();
    }

    private void log(Change... changes) {
        for (var change : changes) {
            history = Acts.log(history, change);
        }
    }

    private static Entry entry(long number, Change change) {
        return new Entry(number, Acts.MORNING, Acts.SESSION, change);
    }

    private static Change noted(String text) {
        return new Change.Noted("B01.1", text);
    }

    private static Change moved(int page) {
        return new Change.Moved(new Place(new PageKey(new SourceId("a".repeat(64)), page), 0, 0, 0, null));
    }

    private static Change allClear() {
        var items = new ArrayList<String>();
        STANDARD.items().map(Item::id).forEach(items::add);
        return new Change.Judged(items, Verdict.CLEAR, "");
    }
}
