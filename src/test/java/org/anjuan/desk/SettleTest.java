package org.anjuan.desk;

import static org.anjuan.samples.TwoReviews.ARBITER;
import static org.anjuan.samples.TwoReviews.ONE;
import static org.anjuan.samples.TwoReviews.OTHER;
import static org.anjuan.samples.TwoReviews.deduct;
import static org.anjuan.samples.TwoReviews.done;
import static org.anjuan.samples.TwoReviews.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.anjuan.report.data.Unfinished;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Dissent;
import org.anjuan.review.Dissent.Kind;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Settlement;
import org.anjuan.review.Settlement.Side;
import org.anjuan.review.Status;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SectionedStandard;
import org.anjuan.samples.TwoReviews;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two persons review a case each by himself, and a third settles on what they differ. */
class SettleTest {
    @TempDir
    Path folder;

    private Desk desk;
    private TwoReviews two;

    @BeforeEach
    void open() throws IOException {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        desk = SampleDesk.in(folder.resolve("data"));
        two = TwoReviews.begin(desk, folder.resolve("1"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CaseRow row() {
        return desk.rounds().cases(two.round().id()).getFirst();
    }

    private static Dissent on(Arbitration arbitration, String item) {
        return arbitration.dissents().stream()
                .filter(dissent -> dissent.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyIsShownWhatAnotherFoundBeforeHeIsDone() {
        two.sit(ONE);
        two.work(sitting -> deduct(sitting, "S1.1", "0.5", 1));
        two.sit(OTHER);
        yes(desk.settle().second(two.entry().id()));
        two.work(sitting -> {
            assertThat(sitting.review().scores()).isEmpty();
            assertThat(sitting.review().reviewer())
                    .isEqualTo(desk.people().here().id());
            assertThat(desk.lookBack().before(sitting, Control.UNWATCHED).precedents())
                    .isEmpty();
            deduct(sitting, "S1.3", "1.5", 3);
        });
        assertThat(row().stage()).isEqualTo(CaseRow.Stage.TWO);
        two.sit(ONE);
        two.work(sitting -> assertThat(sitting.review().deductions())
                .extracting(Deduction::item)
                .containsExactly("S1.1"));
    }

    @Test
    void aSecondReviewNeedsAFirstAndAnotherPerson() {
        two.sit(ONE);
        assertThat(desk.settle().second(two.entry().id())).isInstanceOf(Answer.No.class);
        two.work(sitting -> deduct(sitting, "S1.1", "0.5", 1));
        assertThat(desk.settle().second(two.entry().id())).isInstanceOf(Answer.No.class);
        assertThat(desk.settle().open(two.entry().id())).isInstanceOf(Answer.No.class);
        two.sit(OTHER);
        yes(desk.settle().second(two.entry().id()));
        assertThat(desk.settle().open(two.entry().id())).isInstanceOf(Answer.No.class);
        two.sit(ARBITER);
        assertThat(desk.settle().second(two.entry().id())).isInstanceOf(Answer.No.class);
        assertThat(desk.people().all()).extracting(person -> person.name()).containsSubsequence(ONE, OTHER, ARBITER);
    }

    @Test
    void whatBothSayIsTakenOverAndTheRestIsDecidedItemByItem() {
        two.bothReview();
        assertThat(row().stage()).isEqualTo(CaseRow.Stage.TO_SETTLE);
        assertThat(row().status()).isEqualTo(Status.DRAFT);
        assertThat(row().isUnfinished()).isFalse();
        assertThat(desk.rounds().all().getFirst().submitted()).isZero();
        assertThat(desk.makeReports().data(two.round().id()).unfinished())
                .extracting(Unfinished::state)
                .containsExactly(Unfinished.State.DISPUTED);
        var arbitration = yes(desk.settle().open(two.entry().id()));
        try (var sitting = arbitration.sitting()) {
            assertThat(arbitration.dissents())
                    .extracting(Dissent::item, Dissent::kind)
                    .containsExactly(tuple("S1.3", Kind.POINTS), tuple("S1.1", Kind.POINTS));
            assertThat(sitting.review().deductions())
                    .extracting(Deduction::item)
                    .containsExactly("S1.2");
            assertThat(sitting.outcome().open()).isEqualTo(2);
            assertThat(sitting.act(new Change.Submitted())).isNotInstanceOf(Applied.Done.class);

            done(arbitration.take(on(arbitration, "S1.3"), Side.SECOND, "证据充分"));
            done(arbitration.take(on(arbitration, "S1.1"), Side.SECOND, ""));
            done(sitting.undo());
            assertThat(arbitration.undecided()).isEqualTo(1);
            done(arbitration.take(on(arbitration, "S1.1"), Side.SECOND, "补正过"));

            assertThat(arbitration.undecided()).isZero();
            assertThat(sitting.outcome().total())
                    .isEqualByComparingTo(arbitration.secondOutcome().total());
            done(sitting.act(new Change.Submitted()));
        }
        assertThat(row().stage()).isEqualTo(CaseRow.Stage.SETTLED);
        assertThat(row().total())
                .isEqualByComparingTo(arbitration.secondOutcome().total());
        assertThat(row().status()).isEqualTo(Status.SUBMITTED);
        assertThat(desk.rounds().all().getFirst().submitted()).isEqualTo(1);
    }

    @Test
    void theTableOfTheCaseSaysHowEachWasDecidedAndWhy() throws IOException {
        two.bothReview();
        var arbitration = yes(desk.settle().open(two.entry().id()));
        try (var sitting = arbitration.sitting()) {
            done(arbitration.take(on(arbitration, "S1.3"), Side.SECOND, "证据充分"));
            done(arbitration.clear(on(arbitration, "S1.1"), "另有材料"));
            done(sitting.act(new Change.Submitted()));
        }
        var made = desk.makeReports()
                .make(two.round().id(), Set.of(PaperKind.CASE), folder.resolve("papers"), Control.UNWATCHED);

        assertThat(made.failures()).isEmpty();
        try (var document = new XWPFDocument(Files.newInputStream(made.written().getFirst()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("裁定情况", "S1.3\t第3项材料齐全\t采纳乙\t证据充分", "S1.1\t第1项材料齐全\t另行认定\t另有材料")
                    .contains("裁定人\t" + ARBITER);
        }
    }

    @Test
    void bothStayAsTheyAreAndADecisionKeepsWhoMadeItAndWhy() {
        two.bothReview();
        var arbitration = yes(desk.settle().open(two.entry().id()));
        var first = arbitration.first();
        try (var sitting = arbitration.sitting()) {
            assertThat(sitting.review().reviewer())
                    .isEqualTo(desk.people().here().id());
            done(arbitration.take(on(arbitration, "S1.3"), Side.SECOND, "证据充分"));
        }
        var again = yes(desk.settle().open(two.entry().id()));
        try (var sitting = again.sitting()) {
            assertThat(again.first()).isEqualTo(first);
            assertThat(again.decision(on(again, "S1.3"))).map(Settlement::why).contains("证据充分");
            assertThat(sitting.history().entries().getLast().by().by())
                    .isEqualTo(new ReviewerId(desk.people().here().id().value()));
            assertThat(again.state(on(again, "S1.3"))).isEqualTo(SettlingState.SETTLED);
        }
        assertThat(desk.examine().run()).allMatch(Examine.Complaint::harmless);
    }

    @Test
    void whatIsSentBackIsOpenAndWhatOneSaysAnewIsNewsThatChangesNothingByItself() {
        two.bothReview();
        var arbitration = yes(desk.settle().open(two.entry().id()));
        try (var sitting = arbitration.sitting()) {
            assertThat(sitting.review().settled()).isEmpty();
            done(arbitration.ask(on(arbitration, "S1.1"), "请说明缺什么"));
            done(arbitration.take(on(arbitration, "S1.3"), Side.SECOND, ""));
            assertThat(arbitration.state(on(arbitration, "S1.1"))).isEqualTo(SettlingState.ASKED);
            assertThat(arbitration.undecided()).isEqualTo(1);
        }
        two.sit(OTHER);
        two.work(sitting -> {
            done(sitting.act(new Change.Reopened("重看")));
            done(sitting.act(new Change.Withdrawn(
                    sitting.review().score("S1.3").deductions().getFirst().id())));
            deduct(sitting, "S1.3", "0.5", 3);
            done(sitting.act(new Change.Submitted()));
        });
        two.sit(ARBITER);
        var again = yes(desk.settle().open(two.entry().id()));
        try (var sitting = again.sitting()) {
            assertThat(again.state(on(again, "S1.3"))).isEqualTo(SettlingState.NEWS);
            assertThat(sitting.review().score("S1.3").deductions())
                    .singleElement()
                    .satisfies(held -> assertThat(held.points()).isEqualByComparingTo("1.5"));
            assertThat(again.state(on(again, "S1.1"))).isEqualTo(SettlingState.ASKED);
        }
    }

    @Test
    void anOwnDecisionRestsOnAllThatEitherShowed() {
        two.bothReview();
        var arbitration = yes(desk.settle().open(two.entry().id()));
        try (var sitting = arbitration.sitting()) {
            var dissent = on(arbitration, "S1.3");
            var reason = arbitration
                    .standard()
                    .item("S1.3")
                    .orElseThrow()
                    .deductible("partly")
                    .orElseThrow();

            assertThat(arbitration.deduct(dissent, reason, new BigDecimal("99"), "", List.of()))
                    .isNotInstanceOf(Applied.Done.class);
            done(arbitration.deduct(dissent, reason, BigDecimal.ONE, "情节较轻", List.of()));
            done(arbitration.clear(on(arbitration, "S1.1"), "有说明"));

            assertThat(sitting.review().score("S1.3").deductions())
                    .singleElement()
                    .satisfies(own -> assertThat(own.proofs()).hasSize(1));
            assertThat(sitting.review().score("S1.1").verdict()).isEqualTo(Verdict.CLEAR);
            done(sitting.act(new Change.Submitted()));
        }
    }
}
