package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.Test;

/** What a change makes of a review, and each reason why one is refused. */
class JudgingTest {
    private static final Standard STANDARD = SampleStandards.share();
    private static final Judging JUDGING = new Judging(STANDARD);
    private static final Review BLANK = Acts.blank(STANDARD);

    @Test
    void severalItemsAreJudgedInOneAct() {
        var review = after(BLANK, Acts.judge(Verdict.CLEAR, "B01.1", "B01.2"));

        assertThat(review.score("B01.2").verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(review.score("B02.1").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void aVerdictWithoutANoteLeavesTheNoteAsItWas() {
        var noted = after(BLANK, new Change.Noted("B01.1", "见第三页"));

        assertThat(after(noted, Acts.judge(Verdict.CLEAR, "B01.1"))
                        .score("B01.1")
                        .note())
                .isEqualTo("见第三页");
        assertThat(after(noted, new Change.Judged(List.of("B01.1"), Verdict.UNSURE, "待议"))
                        .score("B01.1")
                        .note())
                .isEqualTo("待议");
    }

    @Test
    void aDeductionMakesItsItemDeducted() {
        assertThat(after(BLANK, late("d1")).score("B02.1").verdict()).isEqualTo(Verdict.DEDUCTED);
    }

    @Test
    void aDeductionReplacesAnEarlierVerdict() {
        var clear = after(BLANK, Acts.judge(Verdict.CLEAR, "B02.1"));

        assertThat(after(clear, late("d1")).score("B02.1").verdict()).isEqualTo(Verdict.DEDUCTED);
    }

    @Test
    void anItemToBeTalkedOverKeepsItsDeductions() {
        var unsure = after(after(BLANK, late("d1")), Acts.judge(Verdict.UNSURE, "B02.1"));

        assertThat(unsure.score("B02.1").verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(unsure.deductions()).hasSize(1);
        assertThat(after(unsure, late("d2")).score("B02.1").verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void openingAnItemAgainWithdrawsItsDeductions() {
        var opened = after(after(BLANK, late("d1")), Acts.judge(Verdict.OPEN, "B02.1"));

        assertThat(opened.deductions()).isEmpty();
    }

    @Test
    void withdrawingTheLastDeductionOpensTheItem() {
        var two = after(after(BLANK, late("d1")), late("d2"));

        var one = after(two, new Change.Withdrawn("d1"));
        assertThat(one.score("B02.1").verdict()).isEqualTo(Verdict.DEDUCTED);
        assertThat(after(one, new Change.Withdrawn("d2")).score("B02.1").verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void aDeductionIsCorrectedInItsPlace() {
        var each = deduct("d1", "B01.2", "each", 1, "0.5", "");
        var review = after(after(BLANK, each), deduct("d2", "B01.2", "each", 1, "0.5", ""));

        var amended = after(review, new Change.Amended("d1", 3, new BigDecimal("0.5"), "三处"));

        assertThat(amended.score("B01.2").deductions())
                .extracting(Deduction::times)
                .containsExactly(3, 1);
        assertThat(amended.deduction("d1").orElseThrow().note()).isEqualTo("三处");
    }

    @Test
    void proofsAreTiedAndTakenOff() {
        var proved = after(after(BLANK, late("d1")), new Change.Proved("d1", proof("p1")));
        assertThat(proved.deduction("d1").orElseThrow().proofs()).containsExactly(proof("p1"));

        var unproved = after(proved, new Change.Unproved("d1", "p1"));
        assertThat(unproved.deduction("d1").orElseThrow().proofs()).isEmpty();
    }

    @Test
    void aProofTakesAnotherPlaceAndKeepsItsOrder() {
        var two = after(
                after(after(BLANK, late("d1")), new Change.Proved("d1", proof("p1"))),
                new Change.Proved("d1", proof("p2")));
        var moved = new Proof("p1", new Anchor.Absence("送达回证", 2, 3), null);

        assertThat(after(two, new Change.Reproved("d1", moved))
                        .deduction("d1")
                        .orElseThrow()
                        .proofs())
                .containsExactly(moved, proof("p2"));
        assertRefused(two, new Change.Reproved("d1", proof("p3")), Refused.Reason.UNKNOWN_SUBJECT, "p3");
        assertRefused(two, new Change.Reproved("d2", proof("p1")), Refused.Reason.UNKNOWN_SUBJECT, "d2");
    }

    @Test
    void theWordingOfADeductionStaysWhenItIsAmendedOrProved() {
        var worded = after(after(BLANK, late("d1")), new Change.Worded("d1", "第2页迟了。"));
        var amended = after(
                after(worded, new Change.Proved("d1", proof("p1"))),
                new Change.Amended("d1", 1, new BigDecimal("3"), "注"));

        assertThat(amended.deduction("d1").orElseThrow().wording()).isEqualTo("第2页迟了。");
        assertThat(after(amended, new Change.Worded("d1", ""))
                        .deduction("d1")
                        .orElseThrow()
                        .wording())
                .isEmpty();
        assertRefused(BLANK, new Change.Worded("d1", "x"), Refused.Reason.UNKNOWN_SUBJECT, "d1");
    }

    @Test
    void readingTimeAddsUpAndChangesNoScore() {
        var read =
                after(after(BLANK, new Change.Timed(Duration.ofSeconds(40))), new Change.Timed(Duration.ofSeconds(20)));

        assertThat(read.read()).isEqualTo(Duration.ofMinutes(1));
        assertThat(read.scores()).isEqualTo(BLANK.scores());
        assertThat(Grading.of(STANDARD, read)).isEqualTo(Grading.of(STANDARD, BLANK));
        assertThat(after(handedIn(), new Change.Timed(Duration.ofSeconds(5))).read())
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aPlaceIsRememberedAndItsPageCountsAsShownAlsoWhenHandedIn() {
        var place = new Place(new PageKey(new SourceId("a".repeat(64)), 2), 0.5, 1, 0, "B01.1");

        var moved = after(handedIn(), new Change.Moved(place));

        assertThat(moved.place()).isEqualTo(place);
        assertThat(moved.seen()).containsExactly(place.page());
    }

    @Test
    void aCompleteReviewIsHandedInAndReopened() {
        assertThat(handedIn().status()).isEqualTo(Status.SUBMITTED);
        assertThat(after(handedIn(), new Change.Reopened("补充证据")).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void itemsOfAnEmptiedGroupNeedNoVerdict() {
        var absent = after(BLANK, Acts.deduct(STANDARD, "d1", "B01.1", "none"));
        var rest = STANDARD.items()
                .map(Item::id)
                .filter(id -> !id.startsWith("B01"))
                .toList();

        var review = after(absent, new Change.Judged(rest, Verdict.CLEAR, ""));

        assertThat(review.score("B01.2").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(after(review, new Change.Submitted()).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void whatTheStandardDoesNotHaveIsRefused() {
        assertRefused(BLANK, Acts.judge(Verdict.CLEAR, "B01.1", "X"), Refused.Reason.UNKNOWN_ITEM, "X");
        assertRefused(BLANK, new Change.Noted("X", ""), Refused.Reason.UNKNOWN_ITEM, "X");
        assertRefused(BLANK, deduct("d", "X", "late", 1, "3", ""), Refused.Reason.UNKNOWN_ITEM, "X");
        assertRefused(BLANK, deduct("d", "B02.1", "x", 1, "3", ""), Refused.Reason.UNKNOWN_REASON, "x");
    }

    @Test
    void whatTheReviewDoesNotHaveIsRefused() {
        var review = after(BLANK, late("d1"));

        assertRefused(review, new Change.Withdrawn("d2"), Refused.Reason.UNKNOWN_SUBJECT, "d2");
        assertRefused(review, new Change.Amended("d2", 1, BigDecimal.ONE, ""), Refused.Reason.UNKNOWN_SUBJECT, "d2");
        assertRefused(review, new Change.Proved("d2", proof("p1")), Refused.Reason.UNKNOWN_SUBJECT, "d2");
        assertRefused(review, new Change.Unproved("d1", "p1"), Refused.Reason.UNKNOWN_SUBJECT, "p1");
    }

    @Test
    void anIdIsTakenOnce() {
        var review = after(after(BLANK, late("d1")), new Change.Proved("d1", proof("p1")));

        assertRefused(review, late("d1"), Refused.Reason.ALREADY_THERE, "d1");
        assertRefused(review, new Change.Proved("d1", proof("p1")), Refused.Reason.ALREADY_THERE, "p1");
        assertRefused(review, withProofs("d2", "p1"), Refused.Reason.ALREADY_THERE, "p1");
        assertRefused(review, withProofs("d2", "p2", "p2"), Refused.Reason.ALREADY_THERE, "p2");
    }

    @Test
    void pointsAndTimesAreThoseOfTheStandard() {
        assertRefused(BLANK, deduct("d", "B02.1", "late", 1, "2", ""), Refused.Reason.POINTS_NOT_ALLOWED, "B02.1");
        assertRefused(BLANK, deduct("d", "B02.1", "late", 2, "3", ""), Refused.Reason.POINTS_NOT_ALLOWED, "B02.1");
        assertRefused(BLANK, deduct("d", "B01.1", "partly", 1, "0.7", ""), Refused.Reason.POINTS_NOT_ALLOWED, "B01.1");
        assertRefused(BLANK, deduct("d", "B01.1", "partly", 1, "6.5", ""), Refused.Reason.POINTS_NOT_ALLOWED, "B01.1");
        assertRefused(BLANK, deduct("d", "B01.2", "each", 2, "1", ""), Refused.Reason.POINTS_NOT_ALLOWED, "B01.2");
        var review = after(BLANK, late("d1"));
        assertRefused(
                review, new Change.Amended("d1", 0, new BigDecimal("3"), ""), Refused.Reason.POINTS_NOT_ALLOWED, "d1");
        assertRefused(
                review,
                new Change.Amended("d1", 1, new BigDecimal("4"), ""),
                Refused.Reason.POINTS_NOT_ALLOWED,
                "B02.1");
    }

    @Test
    void aVetoWantsItsReasonInWords() {
        assertRefused(BLANK, deduct("d", "V01", "holds", 1, "0", " "), Refused.Reason.NOTE_NEEDED, "V01");
        var review = after(BLANK, deduct("d", "V01", "holds", 1, "0", "只有一名执法人员签名"));
        assertRefused(review, new Change.Amended("d", 1, BigDecimal.ZERO, ""), Refused.Reason.NOTE_NEEDED, "V01");
    }

    @Test
    void anItemWithDeductionsIsNeitherClearNorNotApplicable() {
        var review = after(BLANK, late("d1"));

        assertRefused(review, Acts.judge(Verdict.CLEAR, "B02.1"), Refused.Reason.HAS_DEDUCTIONS, "B02.1");
        assertRefused(review, Acts.judge(Verdict.NOT_APPLICABLE, "B02.1"), Refused.Reason.HAS_DEDUCTIONS, "B02.1");
    }

    @Test
    void deductedIsNoVerdictToGiveDirectly() {
        assertRefused(BLANK, Acts.judge(Verdict.DEDUCTED, "B02.1"), Refused.Reason.NOT_A_VERDICT, "DEDUCTED");
    }

    @Test
    void aReviewThatWasHandedInIsClosed() {
        List.of(
                        Acts.judge(Verdict.OPEN, "B02.1"),
                        late("d1"),
                        new Change.Noted("B02.1", "x"),
                        new Change.Commented("x"),
                        new Change.Submitted())
                .forEach(change -> assertRefused(handedIn(), change, Refused.Reason.CLOSED, "SUBMITTED"));
    }

    @Test
    void onlyWhatWasHandedInIsReopenedAndOnlyWithAReason() {
        assertRefused(BLANK, new Change.Reopened("补充证据"), Refused.Reason.CANNOT_REOPEN, "DRAFT");
        assertRefused(handedIn(), new Change.Reopened(" "), Refused.Reason.CANNOT_REOPEN, "SUBMITTED");
    }

    @Test
    void openItemsPreventHandingIn() {
        assertRefused(BLANK, new Change.Submitted(), Refused.Reason.ITEMS_OPEN, "8");
    }

    @Test
    void undoingConcernsAHistory() {
        assertThatThrownBy(() -> JUDGING.apply(BLANK, new Change.Undone(List.of(1L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Review handedIn() {
        var all = STANDARD.items().map(Item::id).toArray(String[]::new);
        return after(after(BLANK, Acts.judge(Verdict.CLEAR, all)), new Change.Submitted());
    }

    private static Review after(Review review, Change change) {
        return Acts.after(STANDARD, review, List.of(change));
    }

    private static void assertRefused(Review review, Change change, Refused.Reason reason, String subject) {
        assertThat(JUDGING.apply(review, change)).isEqualTo(new Refused(reason, subject));
    }

    private static Change late(String id) {
        return deduct(id, "B02.1", "late", 1, "3", "");
    }

    private static Change deduct(String id, String item, String reason, int times, String points, String note) {
        return new Change.Deducted(new Deduction(id, item, reason, times, new BigDecimal(points), note, List.of()));
    }

    private static Change withProofs(String id, String... proofs) {
        var all = List.of(proofs).stream().map(JudgingTest::proof).toList();
        return new Change.Deducted(new Deduction(id, "B02.1", "late", 1, new BigDecimal("3"), "", all));
    }

    private static Proof proof(String id) {
        return new Proof(id, new Anchor.Absence("送达回证", 1, 8), null);
    }
}
