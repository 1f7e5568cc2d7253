package org.anjuan.desk;

import static org.anjuan.samples.TwoReviews.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.anjuan.review.Reviewer;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SectionedStandard;
import org.anjuan.samples.TwoReviews;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works at a PC, and under what name papers know them. */
class PeopleTest {
    @TempDir
    Path folder;

    @Test
    void papersBearTheNameThatWasWrittenAfterTheWorkWasDone() throws IOException {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        try (var desk = SampleDesk.in(folder.resolve("data"))) {
            var two = TwoReviews.begin(desk, folder.resolve("1"));
            two.work(TwoReviews::handIn);
            var nameless = desk.people().here();
            desk.settings().change(now -> now.withReviewer(now.reviewerId(), "林知夏"));

            var made = desk.makeReports()
                    .make(two.round().id(), Set.of(PaperKind.CASE), folder.resolve("papers"), Control.UNWATCHED);

            assertThat(desk.people().all()).containsExactly(new Reviewer(nameless.id(), "林知夏", ""));
            try (var document =
                            new XWPFDocument(Files.newInputStream(made.written().getFirst()));
                    var text = new XWPFWordExtractor(document)) {
                assertThat(text.getText()).contains("评查员\t林知夏");
            }
        }
    }

    @Test
    void whoOnlyMakesPapersHasNotActed() throws IOException {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        try (var desk = SampleDesk.in(folder.resolve("data"))) {
            var two = TwoReviews.begin(desk, folder.resolve("1"));
            two.sit(TwoReviews.ONE);
            two.work(TwoReviews::handIn);
            two.sit(TwoReviews.ARBITER);

            var made = desk.makeReports()
                    .make(two.round().id(), Set.of(PaperKind.CASE), folder.resolve("papers"), Control.UNWATCHED);

            assertThat(made.written()).hasSize(1);
            assertThat(desk.people().all()).extracting(Reviewer::name).doesNotContain(TwoReviews.ARBITER);
        }
    }

    @Test
    void whoHadNoNameAndReviewedIsNotTakenForTheOtherWhoSitsDown() throws IOException {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        try (var desk = SampleDesk.in(folder.resolve("data"))) {
            var two = TwoReviews.begin(desk, folder.resolve("1"));
            two.work(TwoReviews::handIn);
            yes(desk.people().makeRoomFor(TwoReviews.OTHER));

            assertThat(desk.settle().second(two.entry().id())).isInstanceOf(Answer.Yes.class);
        }
    }

    @Test
    void somebodyOfANameWhoWorkedHereIsTheSamePersonAndNobodyIsWithoutAName() throws IOException {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        try (var desk = SampleDesk.in(folder.resolve("data"))) {
            var two = TwoReviews.begin(desk, folder.resolve("1"));
            var nameless = desk.people().here();
            two.sit(TwoReviews.ONE);
            two.work(TwoReviews::handIn);
            var one = desk.people().here();
            assertThat(one.id()).isEqualTo(nameless.id());
            two.sit(TwoReviews.OTHER);
            assertThat(desk.people().here().id()).isNotEqualTo(one.id());
            two.sit(" " + TwoReviews.ONE + " ");

            assertThat(desk.people().here()).isEqualTo(one);
            assertThat(desk.people().sitDown("  ")).isInstanceOf(Answer.No.class);
            assertThat(yes(desk.people().sitDown(TwoReviews.ONE))).isEqualTo(one);
        }
    }
}
