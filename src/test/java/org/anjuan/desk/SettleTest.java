package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Arbitration.State;
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
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.SectionedStandard;
import org.anjuan.standard.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two persons review a case each by himself, and a third settles on what they differ. */
class SettleTest {
    private static final String ONE = "林知夏";
    private static final String OTHER = "周启航";
    private static final String ARBITER = "沈乐遥";

    @TempDir
    Path folder;

    private Desk desk;
    private Round round;
    private CaseEntry entry;

    @BeforeEach
    void open() throws IOException {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        desk = SampleDesk.in(folder.resolve("data"));
        round = yes(desk.rounds().open("2026 年度案卷评查", "示范市司法局", SectionedStandard.REF));
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("1")
                    .save(Files.createDirectories(folder.resolve("1")).resolve("01 材料1.pdf"));
            var taken = desk.takeIn().take(round.id(), "1 号", "示范市监局", List.of(file), Control.UNWATCHED);
            entry = ((TakeIn.Result.Taken) taken).taken().entry();
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static <T> T yes(Answer<T> answer) {
        return switch (answer) {
            case Answer.Yes<T>(var value) -> value;
            case Answer.No<T>(var why) -> throw new AssertionError(why);
        };
    }

    private void sit(String name) {
        assertThat(yes(desk.people().sitDown(name)).name()).isEqualTo(name);
    }

    private void work(Consumer<Sitting> act) {
        try (var sitting = yes(desk.openReview().open(entry.id()))) {
            act.accept(sitting);
        }
    }

    private static void done(Applied applied) {
        assertThat(applied).isInstanceOf(Applied.Done.class);
    }

    private static void deduct(Sitting sitting, String item, String points) {
        var page = sitting.caseFile().pages().getFirst();
        var proof = sitting.prove(new Anchor.WholePage(page)).proof();
        done(sitting.act(new Change.Deducted(
                new Deduction(sitting.newId(), item, "partly", 1, new BigDecimal(points), "", List.of(proof)))));
    }

    /** Everything else is in order, and it is handed in. */
    private static void handIn(Sitting sitting) {
        var open = sitting.standard()
                .items()
                .map(Item::id)
                .filter(item -> sitting.review().score(item).verdict() == Verdict.OPEN)
                .toList();
        done(sitting.act(new Change.Judged(open, Verdict.CLEAR, "")));
        done(sitting.act(new Change.Submitted()));
    }

    /** Two reviews that differ on S1.1 and S1.3 and agree on all else, S1.2 with points among it. */
    private void bothReview() {
        sit(ONE);
        work(sitting -> {
            deduct(sitting, "S1.1", "0.5");
            deduct(sitting, "S1.2", "1");
            handIn(sitting);
        });
        sit(OTHER);
        yes(desk.settle().second(entry.id()));
        work(sitting -> {
            deduct(sitting, "S1.2", "1");
            deduct(sitting, "S1.3", "1.5");
            handIn(sitting);
        });
        sit(ARBITER);
    }

    private CaseRow row() {
        return desk.rounds().cases(round.id()).getFirst();
    }

    private static Dissent on(Arbitration arbitration, String item) {
        return arbitration.dissents().stream()
                .filter(dissent -> dissent.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyIsShownWhatAnotherFoundBeforeHeIsDone() {
        sit(ONE);
        work(sitting -> deduct(sitting, "S1.1", "0.5"));
        sit(OTHER);
        yes(desk.settle().second(entry.id()));
        work(sitting -> {
            assertThat(sitting.review().scores()).isEmpty();
            assertThat(sitting.review().reviewer())
                    .isEqualTo(desk.people().here().id());
            assertThat(desk.lookBack().before(sitting, Control.UNWATCHED).precedents())
                    .isEmpty();
            deduct(sitting, "S1.3", "1.5");
        });
        assertThat(row().stage()).isEqualTo(CaseRow.Stage.TWO);
        sit(ONE);
        work(sitting -> assertThat(sitting.review().deductions())
                .extracting(Deduction::item)
                .containsExactly("S1.1"));
    }

    @Test
    void aSecondReviewNeedsAFirstAndAnotherPerson() {
        sit(ONE);
        assertThat(desk.settle().second(entry.id())).isInstanceOf(Answer.No.class);
        work(sitting -> deduct(sitting, "S1.1", "0.5"));
        assertThat(desk.settle().second(entry.id())).isInstanceOf(Answer.No.class);
        assertThat(desk.settle().open(entry.id())).isInstanceOf(Answer.No.class);
        sit(OTHER);
        yes(desk.settle().second(entry.id()));
        assertThat(desk.settle().open(entry.id())).isInstanceOf(Answer.No.class);
        sit(ARBITER);
        assertThat(desk.settle().second(entry.id())).isInstanceOf(Answer.No.class);
        assertThat(desk.people().all()).extracting(person -> person.name()).containsSubsequence(ONE, OTHER, ARBITER);
    }

    @Test
    void whatBothSayIsTakenOverAndTheRestIsDecidedItemByItem() {
        bothReview();
        assertThat(row().stage()).isEqualTo(CaseRow.Stage.TO_SETTLE);
        var arbitration = yes(desk.settle().open(entry.id()));
        try (var sitting = arbitration.sitting()) {
            assertThat(arbitration.dissents())
                    .extracting(Dissent::item, Dissent::kind)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("S1.3", Kind.POINTS),
                            org.assertj.core.api.Assertions.tuple("S1.1", Kind.POINTS));
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
    }

    @Test
    void bothStayAsTheyAreAndADecisionKeepsWhoMadeItAndWhy() {
        bothReview();
        var first = yes(desk.settle().open(entry.id())).first();
        try (var sitting = yes(desk.settle().open(entry.id())).sitting()) {
            assertThat(sitting.review().reviewer())
                    .isEqualTo(desk.people().here().id());
        }
        var arbitration = yes(desk.settle().open(entry.id()));
        try (var sitting = arbitration.sitting()) {
            done(arbitration.take(on(arbitration, "S1.3"), Side.SECOND, "证据充分"));
        }
        var again = yes(desk.settle().open(entry.id()));
        try (var sitting = again.sitting()) {
            assertThat(again.first()).isEqualTo(first);
            assertThat(again.decision(on(again, "S1.3"))).map(Settlement::why).contains("证据充分");
            assertThat(sitting.history().entries().getLast().by().by())
                    .isEqualTo(new ReviewerId(desk.people().here().id().value()));
            assertThat(again.state(on(again, "S1.3"))).isEqualTo(State.SETTLED);
        }
        assertThat(desk.examine().run()).allMatch(Examine.Complaint::harmless);
    }

    @Test
    void whatIsSentBackIsOpenAndWhatOneSaysAnewIsNewsThatChangesNothingByItself() {
        bothReview();
        var arbitration = yes(desk.settle().open(entry.id()));
        try (var sitting = arbitration.sitting()) {
            done(arbitration.ask(on(arbitration, "S1.1"), "请说明缺什么"));
            done(arbitration.take(on(arbitration, "S1.3"), Side.SECOND, ""));
            assertThat(arbitration.state(on(arbitration, "S1.1"))).isEqualTo(State.ASKED);
            assertThat(arbitration.undecided()).isEqualTo(1);
        }
        sit(OTHER);
        work(sitting -> {
            done(sitting.act(new Change.Reopened("重看")));
            done(sitting.act(new Change.Withdrawn(
                    sitting.review().score("S1.3").deductions().getFirst().id())));
            deduct(sitting, "S1.3", "0.5");
            done(sitting.act(new Change.Submitted()));
        });
        sit(ARBITER);
        var again = yes(desk.settle().open(entry.id()));
        try (var sitting = again.sitting()) {
            assertThat(again.state(on(again, "S1.3"))).isEqualTo(State.NEWS);
            assertThat(sitting.review().score("S1.3").deductions())
                    .singleElement()
                    .satisfies(held -> assertThat(held.points()).isEqualByComparingTo("1.5"));
            assertThat(again.state(on(again, "S1.1"))).isEqualTo(State.ASKED);
        }
    }

    @Test
    void anOwnDecisionRestsOnAllThatEitherShowed() {
        bothReview();
        var arbitration = yes(desk.settle().open(entry.id()));
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
