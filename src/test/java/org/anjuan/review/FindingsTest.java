package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.FindingStand.State;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.Test;

/** What a reviewer does with findings, and when one that was dealt with comes back. */
class FindingsTest {
    private static final Standard STANDARD = SampleStandards.share();
    private static final SourceId SCAN = new SourceId("5c".repeat(32));

    private History history = History.begin(new Judging(STANDARD), Acts.blank(STANDARD));

    @Test
    void anAcceptedFindingIsADeductionAndOneUndoTakesBothBack() {
        var finding = finding("送达超过七日", "2024年5月20日", "r1");
        act(new Change.Accepted(finding, deduction("d1", 1)));
        assertThat(history.current().deduction("d1")).isPresent();
        assertThat(state(finding)).isEqualTo(State.ACCEPTED);

        history = Acts.undo(history);
        assertThat(history.current().deductions()).isEmpty();
        assertThat(state(finding)).isEqualTo(State.OPEN);

        history = Acts.redo(history);
        assertThat(state(finding)).isEqualTo(State.ACCEPTED);
    }

    @Test
    void aFindingWhoseDeductionIsTakenBackWaitsAgain() {
        var finding = finding("送达超过七日", "2024年5月20日", "r1");
        act(new Change.Accepted(finding, deduction("d1", 1)));
        act(new Change.Withdrawn("d1"));
        assertThat(state(finding)).isEqualTo(State.OPEN);
    }

    @Test
    void aSecondFindingMayCountOnTheSameDeduction() {
        var first = finding("一处", "甲", "r1");
        var second = finding("二处", "乙", "r1");
        act(new Change.Accepted(first, deduction("d1", 1)));
        act(new Change.Accepted(
                second, history.current().deduction("d1").orElseThrow().wider(1, List.of())));
        assertThat(history.current().deductions())
                .singleElement()
                .satisfies(deduction -> assertThat(deduction.times()).isEqualTo(2));
        assertThat(List.of(state(first), state(second))).containsOnly(State.ACCEPTED);
    }

    @Test
    void noFindingIsAcceptedTwice() {
        var finding = finding("送达超过七日", "2024年5月20日", "r1");
        act(new Change.Accepted(finding, deduction("d1", 1)));
        assertThat(history.attempt(new Change.Accepted(finding, deduction("d2", 1))))
                .isInstanceOf(Refused.class);
        assertThat(history.attempt(new Change.Dismissed(finding, Ground.MISREAD, "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anAcceptedFindingObeysTheStandard() {
        var odd = new Deduction("d1", "B01.2", "each", 1, new BigDecimal("7"), "", List.of());
        assertThat(history.attempt(new Change.Accepted(finding("话", "字", "r1"), odd)))
                .isEqualTo(new Refused(Refused.Reason.POINTS_NOT_ALLOWED, "B01.2"));
    }

    @Test
    void aDismissedFindingStaysAwayWhileItsContentIsTheSame() {
        act(new Change.Dismissed(finding("送达超过七日", "2024年5月20日", "r1"), Ground.EXPLAINED, "有延期批准"));
        var readBetter = new Finding(
                "CX-29", Severity.HINT, "送达超过七日", "", places(SCAN, "2024年5月20日", 0.3), List.of(), 0.7, "r1");
        assertThat(state(readBetter)).isEqualTo(State.DISMISSED);
    }

    @Test
    void itComesBackWhenThePageChangesAndSaysSo() {
        act(new Change.Dismissed(finding("送达超过七日", "2024年5月20日", "r1"), Ground.MISREAD, ""));
        var stand = FindingStand.of(finding("送达超过七日", "2024年5月26日", "r1"), history.current());
        assertThat(stand.state()).isEqualTo(State.OPEN);
        assertThat(stand.change()).isEqualTo(FindingStand.Change.PAGE);
    }

    @Test
    void itComesBackWhenTheRuleChangesAndSaysSo() {
        act(new Change.Dismissed(finding("送达超过七日", "2024年5月20日", "r1"), Ground.MISREAD, ""));
        var stand = FindingStand.of(finding("送达不及时", "2024年5月20日", "r2"), history.current());
        assertThat(stand.state()).isEqualTo(State.OPEN);
        assertThat(stand.change()).isEqualTo(FindingStand.Change.RULE);
    }

    @Test
    void anotherMatterOfTheSameCheckIsNotTakenForOneThatCameBack() {
        act(new Change.Dismissed(finding("决定书没有写明日期", "决定书", "r1"), Ground.MISREAD, ""));
        var other = FindingStand.of(finding("决定书没有写明文号", "决定书", "r1"), history.current());
        assertThat(other.state()).isEqualTo(State.OPEN);
        assertThat(other.change()).isNull();
    }

    @Test
    void whatWasLeftForLaterStillWaits() {
        var finding = finding("送达超过七日", "2024年5月20日", "r1");
        act(new Change.Postponed(finding));
        assertThat(state(finding)).isEqualTo(State.POSTPONED);
        assertThat(state(finding).waits()).isTrue();
    }

    @Test
    void aPaperThatWasStatedStandsInPlaceOfAllStatedForItsPages() {
        act(new Change.Corrected(paper("立案审批表", 1, 2)));
        act(new Change.Corrected(paper("询问笔录", 2, 3)));
        assertThat(history.current().noticed().corrections().papers()).containsExactly(paper("询问笔录", 2, 3));
        act(new Change.Uncorrected(new PageKey(SCAN, 3)));
        assertThat(history.current().noticed().corrections().papers()).isEmpty();
        history = Acts.undo(history);
        assertThat(history.current().noticed().corrections().papers()).hasSize(1);
    }

    @Test
    void whatALineReallySaysIsOneUndoAwayFromWhatWasReadAndTheLastWordHolds() {
        act(new Change.Reread(line("周启航")));
        act(new Change.Reread(line("周啟航")));
        assertThat(lines()).containsExactly(line("周啟航"));
        history = Acts.undo(history);
        assertThat(lines()).containsExactly(line("周启航"));
        act(new Change.Reread(line("周启杭")));
        assertThat(lines()).as("as it was read").isEmpty();
    }

    private List<LineReading> lines() {
        return history.current().noticed().corrections().lines();
    }

    private static LineReading line(String text) {
        return new LineReading(new PageKey(SCAN, 1), new Box(0.1, 0.2, 0.3, 0.02), "周启杭", text);
    }

    @Test
    void whatWasSaidIsCarriedOverToAnotherVersionOfTheStandard() {
        var taken = finding("一处", "甲", "r1");
        var dismissed = finding("二处", "乙", "r1");
        act(new Change.Accepted(taken, deduction("d1", 1)));
        act(new Change.Dismissed(dismissed, Ground.NO_DEDUCTION, "另案处理"));
        act(new Change.Corrected(paper("立案审批表", 1, 2)));
        act(new Change.Reread(line("周启航")));
        var changes = CarryOver.of(STANDARD, history.current());
        var carried = CarryOver.replay(STANDARD, Acts.blank(STANDARD), changes);
        assertThat(carried.noticed()).isEqualTo(history.current().noticed());
        assertThat(carried.deduction("d1")).isPresent();
    }

    private void act(Change change) {
        history = Acts.log(history, change);
    }

    private State state(Finding finding) {
        return FindingStand.of(finding, history.current()).state();
    }

    private static Deduction deduction(String id, int times) {
        return new Deduction(id, "B01.2", "each", times, new BigDecimal("0.5"), "", List.of());
    }

    private static Finding finding(String message, String quote, String rule) {
        return new Finding("CX-29", Severity.VIOLATION, message, "第六十一条", places(SCAN, quote, 0.1), List.of(), 1, rule);
    }

    private static List<Anchor> places(SourceId source, String quote, double y) {
        return List.of(
                new Anchor.Passage(new PageKey(source, 2), List.of(new Box(0.1, y, 0.3, 0.02)), quote, "前", "后"));
    }

    private static Document paper(String title, int first, int last) {
        var pages = IntStream.rangeClosed(first, last)
                .mapToObj(number -> new PageKey(SCAN, number))
                .toList();
        return new Document(List.of("P02"), "立案审批表", title, "", LocalDate.of(2024, 3, 8), pages);
    }
}
