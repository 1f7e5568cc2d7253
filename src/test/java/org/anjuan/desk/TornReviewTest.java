package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Verdict;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.TornReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review whose log has an act that fits nowhere: it opens with all the rest, and the examination says so. */
class TornReviewTest {
    @TempDir
    Path folder;

    private SampleCase sample;

    @BeforeEach
    void tear() throws Exception {
        var file = folder.resolve("case.pdf");
        try (var pdf = new SamplePdf()) {
            pdf.text("one").save(file);
        }
        var data = folder.resolve("data");
        var whole = SampleCase.of(data, Runnable::run, file);
        try (var desk = whole.desk();
                var sitting = whole.open()) {
            assertThat(desk.examine().run()).isEmpty();
            assertThat(clear(sitting, 0)).isInstanceOf(Applied.Done.class);
        }
        TornReview.in(data);
        sample = new SampleCase(SampleDesk.in(data), whole.entry());
    }

    @Test
    void everythingElseIsThereAndWorkGoesOn() {
        try (var desk = sample.desk()) {
            try (var sitting = sample.open()) {
                assertThat(verdict(sitting, 0)).isEqualTo(Verdict.CLEAR);
                assertThat(TornReview.leftOut(sitting)).singleElement().isInstanceOf(Change.Proved.class);
                assertThat(clear(sitting, 1)).isInstanceOf(Applied.Done.class);
            }
            try (var again = sample.open()) {
                assertThat(verdict(again, 1)).isEqualTo(Verdict.CLEAR);
                assertThat(again.leftOut()).hasSize(1);
                assertThat(again.undo()).isInstanceOf(Applied.Done.class);
                assertThat(verdict(again, 1)).isEqualTo(Verdict.OPEN);
            }
            assertThat(desk.rounds().cases(sample.entry().round())).hasSize(1);
        }
    }

    @Test
    void anExaminationNamesTheCase() {
        try (var desk = sample.desk()) {
            assertThat(desk.examine().run()).singleElement().satisfies(complaint -> {
                assertThat(complaint.kind()).isEqualTo("REVIEW_TORN");
                assertThat(complaint.sentence()).contains("001").contains("1 步");
            });
        }
    }

    private static Applied clear(Sitting sitting, int item) {
        return sitting.act(new Change.Judged(List.of(item(sitting, item)), Verdict.CLEAR, ""));
    }

    private static Verdict verdict(Sitting sitting, int item) {
        return sitting.review().score(item(sitting, item)).verdict();
    }

    private static String item(Sitting sitting, int at) {
        return sitting.standard().items().toList().get(at).id();
    }
}
