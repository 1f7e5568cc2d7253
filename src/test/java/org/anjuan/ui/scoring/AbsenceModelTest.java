package org.anjuan.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.CatalogueRow;
import org.anjuan.casefile.Catalogued;
import org.anjuan.review.CaseReading;
import org.anjuan.samples.Delivery;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed of the volume's own list for a document that is missing, and what is said where there is nothing. */
class AbsenceModelTest {
    @TempDir
    Path folder;

    @Test
    void theReceiptForAPaperDoesNotPromiseThePaper() throws IOException {
        var delivery = new Delivery();
        var file = folder.resolve("case.pdf");
        try (var pdf = new SamplePdf()) {
            pdf.text("List").text("Decision").save(file);
        }
        var sample = SampleCase.of(folder.resolve("data"), delivery, file);
        try (var desk = sample.desk();
                var sitting = sample.open()) {
            var page = sitting.caseFile().pages().getFirst();
            var decision = new CatalogueRow(1, "行政处罚决定书", new Anchor.Area(page, new Box(0.1, 0.1, 0.8, 0.05), ""));
            var receipt = new CatalogueRow(2, "送达回证（行政处罚决定书）", new Anchor.Area(page, new Box(0.1, 0.2, 0.8, 0.05), ""));
            var gap = new CatalogueGap(CatalogueGap.Kind.MISSING, receipt.title(), 2, 0, receipt.place(), null);
            var absence = Judgement.of(sitting, desk.jobs(), desk.words(), (_, _) -> {})
                    .absence();
            assertThat(desk.words().say(absence.noCatalogue())).contains("还在读卷");
            sitting.know(new CaseReading(List.of(), List.of(), List.of(), List.of(), List.of()));
            assertThat(desk.words().say(absence.noCatalogue())).contains("没有读到卷内目录");
            sitting.know(new CaseReading(List.of(), List.of(), List.of(), List.of(decision, receipt), List.of(gap)));
            assertThat(absence.likely("行政处罚决定书")).isEqualTo(new Catalogued.Untold());
            assertThat(absence.likely("送达回证")).isEqualTo(new Catalogued.Promised(receipt));
            assertThat(absence.sayings("行政处罚决定书").getFirst()).isEqualTo(new Catalogued.Promised(decision));
            assertThat(absence.sayings("行政处罚决定书").getLast()).isEqualTo(new Catalogued.Promised(receipt));
        }
    }
}
