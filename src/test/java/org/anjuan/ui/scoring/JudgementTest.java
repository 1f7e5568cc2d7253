package org.anjuan.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Catalogued;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Change;
import org.anjuan.review.Place;
import org.anjuan.review.Status;
import org.anjuan.review.Verdict;
import org.anjuan.samples.Delivery;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.anjuan.ui.kit.Later;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys decide on the checklist, with a real review on a real disk and no window. */
class JudgementTest {
    private static final Catalogued UNTOLD = new Catalogued.Untold();

    @TempDir
    Path folder;

    private final Delivery delivery = new Delivery();
    private final List<Runnable> clock = new ArrayList<>();
    private final Later later = (Duration delay, Runnable act) -> clock.add(act);
    private SampleCase sample;
    private Sitting sitting;
    private Judgement judgement;

    @BeforeEach
    void openACase() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("Record of inquiry").text("Second page").save(folder.resolve("case.pdf"));
            sample = SampleCase.of(folder.resolve("data"), delivery, file);
        }
        open();
    }

    @AfterEach
    void close() {
        sitting.close();
        sample.desk().close();
    }

    private void open() {
        sitting = sample.open();
        judgement = Judgement.of(sitting, sample.desk().jobs(), sample.desk().words(), later);
    }

    @Test
    void whereTheStandardListsAllThatCostsPointsZeroSaysSo() {
        judgement.scoring().go("B01.1");

        judgement.answers().other();

        assertThat(sitting.review().deductions()).isEmpty();
        assertThat(judgement.scoring().askProperty().get()).isEmpty();
        assertThat(judgement.scoring().acts().saidProperty().get().words())
                .contains("没有列出的问题不扣分")
                .contains("B01.1");
    }

    @Test
    void spaceClearsAnOpenItemAndGoesOnButLeavesDecisionsAlone() {
        assertThat(current()).isEqualTo("V01");
        judgement.scoring().clearAndNext();
        assertThat(verdict("V01")).isEqualTo(Verdict.CLEAR);
        assertThat(current()).isEqualTo("V02");
        judgement.scoring().go("B01.1");
        judgement.answers().digit(1);
        judgement.scoring().clearAndNext();
        assertThat(verdict("B01.1")).isEqualTo(Verdict.DEDUCTED);
        assertThat(current()).isEqualTo("B01.2");
    }

    @Test
    void aDigitTakesPointsAndTheNextBoxProvesThem() {
        judgement.scoring().go("B01.1");
        judgement.answers().digit(1);
        assertThat(judgement.placing().waitingProperty().get()).isNotEmpty();
        judgement.placing().drawn(area(), "");
        delivery.until(() -> judgement.proofsUnderWay().get() == 0);
        var deduction = sitting.review().deductions().toList().getFirst();
        assertThat(deduction.proofs()).singleElement().satisfies(proof -> {
            assertThat(proof.anchor()).isEqualTo(area());
            assertThat(proof.cutOut()).isNotNull();
        });
        assertThat(judgement.placing().waitingProperty().get()).isEmpty();
    }

    @Test
    void aBoxWithoutReasonAsksForItemAndReasonByDigit() {
        judgement.scoring().go("B02.1");
        judgement.placing().drawn(area(), "");
        assertThat(judgement.scoring().askProperty().get()).get().isInstanceOf(Ask.WhichItem.class);
        judgement.answers().digit(2);
        assertThat(judgement.scoring().askProperty().get()).get().isInstanceOf(Ask.WhichReason.class);
        judgement.answers().digit(1);
        delivery.until(() -> judgement.proofsUnderWay().get() == 0);
        assertThat(sitting.review().deductions().toList()).singleElement().satisfies(deduction -> {
            assertThat(deduction.item()).isEqualTo("B02.2");
            assertThat(deduction.proofs()).hasSize(1);
        });
        assertThat(judgement.scoring().askProperty().get()).isEmpty();
    }

    @Test
    void thePagesDocumentDecidesWhatIsLikely() {
        judgement.scoring().go("V01");
        judgement.placing().drawn(area(), "\u7acb\u6848\u5ba1\u6279\u8868");
        var asked = (Ask.WhichItem) judgement.scoring().askProperty().get().orElseThrow();
        assertThat(asked.items())
                .hasSize(Suggestions.MOST)
                .extracting(item -> item.id())
                .startsWith("V01");
        assertThat(asked.items()).anySatisfy(item -> assertThat(item.id()).startsWith("B01"));
    }

    @Test
    void pointsOfARangeAreChosenByDigitAndMayBeChanged() {
        judgement.scoring().go("B02.3");
        judgement.answers().digit(2);
        var asked = (Ask.HowMany) judgement.scoring().askProperty().get().orElseThrow();
        judgement.answers().digit(2);
        assertThat(sitting.review().deductions().toList())
                .singleElement()
                .satisfies(deduction -> assertThat(deduction.points())
                        .isEqualByComparingTo(asked.points().get(1)));
        judgement.answers().digit(2);
        judgement.answers().digit(1);
        assertThat(sitting.review().deductions().toList())
                .singleElement()
                .satisfies(deduction -> assertThat(deduction.points())
                        .isEqualByComparingTo(asked.points().getFirst()));
    }

    @Test
    void aVetoNeedsItsReasonInWords() {
        judgement.answers().digit(1);
        var asked = (Ask.Why) judgement.scoring().askProperty().get().orElseThrow();
        assertThat(asked.veto()).isTrue();
        judgement.deducting().answer(asked, "  ");
        assertThat(sitting.review().deductions()).isEmpty();
        judgement.deducting().answer(asked, "no power to punish");
        assertThat(sitting.outcome().vetoed()).isTrue();
    }

    @Test
    void theRestOfASectionIsClearedAtOnceAndUndoneAtOnce() {
        judgement.scoring().go("B02.1");
        judgement.answers().digit(1);
        judgement.scoring().restClear();
        assertThat(verdict("B02.1")).isEqualTo(Verdict.DEDUCTED);
        assertThat(verdict("B02.5")).isEqualTo(Verdict.CLEAR);
        assertThat(current()).isEqualTo("B03.1");
        judgement.scoring().acts().undo();
        assertThat(verdict("B02.5")).isEqualTo(Verdict.OPEN);
        assertThat(verdict("B02.1")).isEqualTo(Verdict.DEDUCTED);
    }

    @Test
    void aWholeSectionThatDoesNotApplyIsSetAsideWithItsReason() {
        judgement.scoring().go("B04.1");
        judgement.scoring().restNotApplicable();
        var asked = (Ask.NotApplicable) judgement.scoring().askProperty().get().orElseThrow();
        assertThat(asked.items()).hasSize(8);
        judgement.scoring().setAside(asked, "no tests were needed");
        assertThat(sitting.review().score("B04.8").note()).isEqualTo("no tests were needed");
        assertThat(current()).isEqualTo("B05.1");
    }

    @Test
    void aDoubtEndsWhereItBegan() {
        judgement.scoring().go("B01.1");
        judgement.answers().digit(1);
        judgement.scoring().unsure();
        assertThat(verdict("B01.1")).isEqualTo(Verdict.UNSURE);
        judgement.scoring().unsure();
        assertThat(verdict("B01.1")).isEqualTo(Verdict.DEDUCTED);
        judgement.scoring().go("B01.2");
        judgement.scoring().unsure();
        judgement.scoring().unsure();
        assertThat(verdict("B01.2")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void aMissingDocumentIsRecordedWithTheRangeThatWasSearched() {
        judgement.scoring().go("B01.1");
        judgement.absence().begin();
        var asked = (Ask.Missing) judgement.scoring().askProperty().get().orElseThrow();
        assertThat(judgement.absence().absence("x", "2", "1", UNTOLD)).isEmpty();
        assertThat(judgement.absence().absence("x", "1", "3", UNTOLD)).isEmpty();
        var absence =
                judgement.absence().absence(asked.document(), "1", "2", UNTOLD).orElseThrow();
        assertThat(absence.unseen()).isEqualTo(sitting.caseFile().pages());
        judgement.absence().answer(asked, judgement.absence().usual(asked).orElseThrow(), absence);
        delivery.until(() -> judgement.proofsUnderWay().get() == 0);
        assertThat(sitting.review().deductions().toList().getFirst().proofs())
                .singleElement()
                .satisfies(proof -> assertThat(proof.anchor()).isEqualTo(absence));
    }

    @Test
    void aDrawnPlaceWaitsWhileOneWalksOnAndIsGivenUpOnlyWithAWord() {
        judgement.scoring().go("B02.1");
        judgement.placing().drawn(area(), "");
        judgement.answers().digit(1);
        judgement.answers().passBy();
        judgement.scoring().next();
        judgement.scoring().clearAndNext();
        assertThat(judgement.placing().placeProperty().get()).contains(area());
        var asked = (Ask.WhichItem) judgement.scoring().askProperty().get().orElseThrow();
        assertThat(asked.items().getFirst().id()).isEqualTo(current());
        judgement.handIn().begin();
        assertThat(said()).isEqualTo(sample.desk().words().say("scoring.said.placefirst"));
        judgement.answers().escape();
        assertThat(said()).isEqualTo(sample.desk().words().say("scoring.said.placedropped"));
        assertThat(judgement.placing().placeProperty().get()).isEmpty();
        assertThat(judgement.scoring().askProperty().get()).isEmpty();
    }

    @Test
    void aDrawnPlaceSurvivesAReasonThatWasNotGiven() {
        judgement.scoring().go("V01");
        judgement.placing().drawn(area(), "");
        judgement.answers().digit(1);
        judgement.answers().digit(1);
        assertThat(judgement.scoring().askProperty().get()).get().isInstanceOf(Ask.Why.class);
        judgement.answers().escape();
        assertThat(judgement.scoring().askProperty().get()).get().isInstanceOf(Ask.WhichItem.class);
        assertThat(judgement.placing().placeProperty().get()).contains(area());
    }

    @Test
    void aProofWithoutAPictureSaysSo() {
        judgement.scoring().go("B01.1");
        judgement.answers().digit(1);
        var nowhere = new PageKey(sitting.caseFile().pages().getFirst().source(), 99);
        judgement.placing().drawn(new Anchor.WholePage(nowhere), "");
        delivery.until(() -> judgement.proofsUnderWay().get() == 0);
        assertThat(sitting.review().deductions().toList().getFirst().proofs()).hasSize(1);
        assertThat(said()).isEqualTo(sample.desk().words().say("scoring.said.proved.notdrawn"));
    }

    @Test
    void aDeductionsNoteIsKeptAndNeverLostToAnotherPointOrTime() {
        judgement.scoring().go("B02.3");
        judgement.answers().digit(2);
        judgement.answers().digit(1);
        var made = sitting.review().deductions().toList().getFirst();
        judgement.scoring().notes().ofDeduction(made.id(), "seen twice");
        judgement.answers().digit(2);
        judgement.answers().digit(2);
        var after = sitting.review().deductions().toList().getFirst();
        assertThat(after.note()).isEqualTo("seen twice");
        assertThat(after.points()).isNotEqualByComparingTo(made.points());
    }

    @Test
    void aNoteThatIsRequiredCannotBeEmptied() {
        judgement.answers().digit(1);
        judgement
                .deducting()
                .answer((Ask.Why) judgement.scoring().askProperty().get().orElseThrow(), "no power to punish");
        var made = sitting.review().deductions().toList().getFirst();
        judgement.scoring().notes().ofDeduction(made.id(), " ");
        judgement.scoring().commitNotes();
        assertThat(sitting.review().deductions().toList().getFirst().note()).isEqualTo("no power to punish");
        assertThat(judgement.scoring().acts().saidProperty().get().tone()).isEqualTo(Said.Tone.REFUSED);
    }

    @Test
    void theCommentOnTheCaseIsKeptWhileTypedAndUndone() {
        judgement.scoring().notes().ofTheCase("in ord");
        clock.removeFirst().run();
        judgement.scoring().notes().ofTheCase("in order");
        judgement.scoring().commitNotes();
        assertThat(sitting.review().comment()).isEqualTo("in order");
        judgement.scoring().acts().undo();
        assertThat(sitting.review().comment()).isEmpty();
    }

    @Test
    void aNoteIsKeptWithinTheSecondAndWhenTheItemIsLeft() {
        judgement.scoring().notes().ofItem("V01", "half a sen");
        assertThat(clock).hasSize(1);
        clock.removeFirst().run();
        assertThat(sitting.review().score("V01").note()).isEqualTo("half a sen");
        judgement.scoring().notes().ofItem("V01", "half a sentence");
        judgement.scoring().next();
        assertThat(sitting.review().score("V01").note()).isEqualTo("half a sentence");
    }

    @Test
    void oneComesBackToTheItemWithItsHalfTypedNote() {
        judgement.scoring().go("B03.2");
        judgement.scoring().notes().ofItem("B03.2", "to be");
        judgement.scoring().commitNotes();
        sitting.act(new Change.Moved(new Place(sitting.caseFile().pages().getFirst(), 0, 0, 0, current())));
        sitting.close();
        open();
        assertThat(current()).isEqualTo("B03.2");
        assertThat(judgement.scoring().currentScore().note()).isEqualTo("to be");
    }

    @Test
    void handingInWaitsForOpenItemsAndThenClosesTheReview() {
        judgement.handIn().begin();
        assertThat(judgement.scoring().askProperty().get()).get().isInstanceOf(Ask.HandIn.class);
        judgement.handIn().accept((Ask.HandIn)
                judgement.scoring().askProperty().get().orElseThrow());
        assertThat(sitting.review().status()).isEqualTo(Status.DRAFT);
        judgement.scoring().dismiss();
        sitting.act(new Change.Judged(
                Checklist.items(sitting.standard()).stream()
                        .map(item -> item.id())
                        .toList(),
                Verdict.CLEAR,
                ""));
        judgement.handIn().begin();
        judgement.handIn().accept((Ask.HandIn)
                judgement.scoring().askProperty().get().orElseThrow());
        assertThat(sitting.review().status()).isEqualTo(Status.SUBMITTED);
        judgement.answers().digit(1);
        judgement.placing().drawn(area(), "");
        assertThat(judgement.scoring().askProperty().get()).isEmpty();
        judgement.handIn().beginReopen();
        judgement.handIn().reopen("a slip");
        assertThat(sitting.review().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void anEmptiedSectionWaitsForNothing() {
        judgement.scoring().go("B01.1");
        judgement.answers().digit(2);
        var open = judgement.scoring().count(Filter.OPEN);
        assertThat(open).isEqualTo(sitting.outcome().open());
        judgement.scoring().nextOpen();
        assertThat(current()).isEqualTo("B02.1");
    }

    @Test
    void theListShowsVetoesFirstAndNeverHidesTheCurrentItem() {
        judgement.scoring().filterProperty().set(Filter.UNSURE);
        assertThat(judgement.scoring().rowsProperty().get())
                .filteredOn(Row.ItemLine.class::isInstance)
                .singleElement()
                .satisfies(row -> assertThat(row.is("V01")).isTrue());
        judgement.scoring().filterProperty().set(Filter.ALL);
        assertThat(judgement.scoring().rowsProperty().get().getFirst()).isInstanceOf(Row.PartHead.class);
    }

    @Test
    void whatIsSaidIsNeverEmptyAfterAnAct() {
        for (var act : Set.<Runnable>of(
                judgement.scoring()::clearAndNext,
                judgement.scoring()::unsure,
                judgement.deducting()::takeBack,
                judgement.scoring().acts()::undo)) {
            act.run();
            assertThat(judgement.scoring().acts().saidProperty().get().words()).isNotBlank();
        }
    }

    private String said() {
        return judgement.scoring().acts().saidProperty().get().words();
    }

    private Anchor.Area area() {
        return new Anchor.Area(sitting.caseFile().pages().getFirst(), new Box(0.1, 0.1, 0.4, 0.1), "");
    }

    private String current() {
        return judgement.scoring().current();
    }

    private Verdict verdict(String item) {
        return sitting.review().score(item).verdict();
    }
}
