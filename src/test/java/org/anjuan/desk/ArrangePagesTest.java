package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Gap;
import org.anjuan.review.Proof;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running order of a case in a real workspace: kept, undone, shared by everything that numbers pages. */
class ArrangePagesTest {
    @TempDir
    Path folder;

    private SampleCase sample;
    private Sitting sitting;

    @BeforeEach
    void takeIn() throws IOException {
        var first = pdf("1.pdf", "notice", "receipt", "record");
        var second = pdf("2.pdf", "decision", "delivery");
        sample = SampleCase.of(folder.resolve("data"), Runnable::run, first, second);
        sitting = sample.open();
    }

    @AfterEach
    void close() {
        sitting.close();
        sample.desk().close();
    }

    private Path pdf(String name, String... pages) throws IOException {
        try (var pdf = new SamplePdf()) {
            for (var text : pages) {
                pdf.text(text);
            }
            return pdf.save(folder.resolve(name));
        }
    }

    private ArrangePages arrange() {
        return new ArrangePages(Words.shipped());
    }

    private PageKey page(int file, int number) {
        return sitting.caseFile().sources().get(file - 1).page(number);
    }

    private List<PageKey> pages() {
        return sitting.caseFile().pages();
    }

    @Test
    void whatWasMovedStaysMovedAlsoTomorrow() {
        assertThat(arrange().page(sitting, page(2, 2), -3)).isEqualTo(Answer.yes(2));
        var order = pages();
        assertThat(order).startsWith(page(1, 1), page(2, 2), page(1, 2));
        sitting.close();
        sitting = sample.open();
        assertThat(pages()).isEqualTo(order);
        assertThat(sample.desk().examine().run()).isEmpty();
    }

    @Test
    void eachMoveIsTakenBackAndDoneAgain() {
        var before = pages();
        arrange().file(sitting, page(2, 1).source(), false);
        var moved = pages();
        assertThat(moved).startsWith(page(2, 1), page(2, 2), page(1, 1));
        arrange().page(sitting, page(2, 1), 1);
        sitting.undo();
        assertThat(pages()).isEqualTo(moved);
        sitting.undo();
        assertThat(pages()).isEqualTo(before);
        sitting.redo();
        assertThat(pages()).isEqualTo(moved);
    }

    @Test
    void theOrderOfTheFilesIsOneActAway() {
        var before = pages();
        arrange().pageTo(sitting, page(1, 1), 5);
        arrange().fileTo(sitting, page(2, 1).source(), 2);
        assertThat(arrange().asTakenIn(sitting)).isEqualTo(Answer.yes(1));
        assertThat(pages()).isEqualTo(before);
        assertThat(sitting.review().order()).isEmpty();
        assertThat(arrange().asTakenIn(sitting)).isInstanceOf(Answer.No.class);
    }

    @Test
    void whatIsThereAlreadyIsNoAct() {
        int acts = sitting.history().entries().size();
        assertThat(arrange().page(sitting, page(1, 1), -1)).isInstanceOf(Answer.No.class);
        assertThat(arrange().file(sitting, page(2, 1).source(), true)).isInstanceOf(Answer.No.class);
        assertThat(sitting.history().entries()).hasSize(acts);
    }

    @Test
    void proofsKeepTheirFileAndPageAndOnlyTheirNumberInTheVolumeChanges() {
        var anchor = new Anchor.WholePage(page(2, 1));
        take(anchor);
        arrange().pageTo(sitting, page(2, 1), 1);
        var proof =
                sitting.review().deductions().findFirst().orElseThrow().proofs().getFirst();
        assertThat(proof.anchor()).isEqualTo(anchor);
        assertThat(sitting.caseFile().volumeNumber(page(2, 1))).contains(1);
        assertThat(sitting.gaps())
                .filteredOn(Gap.NeverShown.class::isInstance)
                .first()
                .isEqualTo(new Gap.NeverShown(page(2, 1)));
    }

    @Test
    void aRangeThatWasSearchedForSomethingMissingIsNotTornApart() {
        take(new Anchor.Absence("送达回证", 1, 3));
        assertThat(arrange().page(sitting, page(1, 3), 1))
                .isInstanceOfSatisfying(
                        Answer.No.class, no -> assertThat(no.why()).contains("送达回证", "1–3"));
        assertThat(arrange().page(sitting, page(1, 1), 1)).isEqualTo(Answer.yes(2));
        assertThat(arrange().page(sitting, page(2, 2), -1)).isEqualTo(Answer.yes(4));
    }

    @Test
    void whereWordsAreFoundIsToldByTheReviewsOrder() {
        arrange().pageTo(sitting, page(2, 1), 1);
        var hits = new java.util.ArrayList<CaseHit>();
        sample.desk().findInRound().find(sample.entry().round(), "decision", hits::add, Control.UNWATCHED);
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().file().volumeNumber(hits.getFirst().hit().page()))
                .contains(1);
    }

    private void take(Anchor anchor) {
        var item = deductible(sitting.standard());
        var reason = item.deductibles().getFirst();
        var deduction = new Deduction(
                sitting.newId(),
                item.id(),
                reason.id(),
                1,
                item.points(),
                "",
                List.of(new Proof(sitting.newId(), anchor, null)));
        assertThat(sitting.act(new Change.Deducted(deduction))).isInstanceOf(Applied.Done.class);
    }

    /** An item with a reason that costs one point. */
    private static Item deductible(Standard standard) {
        return standard.item("B01.1").orElseThrow();
    }
}
