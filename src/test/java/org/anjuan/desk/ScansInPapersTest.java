package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Corrections;
import org.anjuan.review.Finding;
import org.anjuan.review.Ground;
import org.anjuan.review.Verdict;
import org.anjuan.samples.CaseTable;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.WrittenPage;
import org.anjuan.standard.Item;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the pages of a case were scanned stands at the head of its table. */
class ScansInPapersTest {
    @TempDir
    Path folder;

    @Test
    void aDarkPageIsToldWithItsNumberUnlessTheReviewerDismissedIt() throws IOException {
        try (var desk = SampleDesk.in(folder);
                var sitting = scans(desk).open()) {
            assertThat(table(desk, sitting, "unseen")).contains("扫描页2页，其中2页程序还没有");

            desk.noticing().pictures().of(sitting.caseFile(), Control.UNWATCHED);
            assertThat(table(desk, sitting, "dark")).contains("卷内第2页：这一页扫得很暗");

            act(sitting, new Change.Dismissed(dark(desk, sitting), Ground.MISREAD, ""));
            assertThat(table(desk, sitting, "dismissed")).contains("扫描页2页").doesNotContain("扫得很暗");
        }
    }

    @Test
    void aCaseWithoutScansHasNoSuchRow() throws IOException {
        try (var desk = SampleDesk.in(folder);
                var pdf = new SamplePdf()) {
            var file = pdf.text("Record of inquiry").save(folder.resolve("case.pdf"));
            try (var sitting = SampleCase.of(
                            desk, desk.standards().all().getFirst().ref(), file)
                    .open()) {
                assertThat(table(desk, sitting, "digital")).doesNotContain("扫描情况");
            }
        }
    }

    private SampleCase scans(Desk desk) throws IOException {
        var pages = Files.createDirectories(folder.resolve("pages"));
        Files.write(pages.resolve("1.jpg"), WrittenPage.jpeg());
        Files.write(pages.resolve("2.jpg"), WrittenPage.dark());
        return SampleCase.of(desk, desk.standards().all().getFirst().ref(), pages);
    }

    private static Finding dark(Desk desk, Sitting sitting) {
        var file = sitting.caseFile();
        var texts = file.pages().stream().map(desk.pages()::read).toList();
        return new ReadCase(List.of())
                        .read(file, texts, desk.noticing().pictures().of(file, Control.UNWATCHED), Corrections.NONE)
                        .findings()
                        .stream()
                        .filter(finding -> finding.check().equals("SM-05"))
                        .findFirst()
                        .orElseThrow();
    }

    private static void act(Sitting sitting, Change change) {
        assertThat(sitting.act(change)).isInstanceOf(Applied.Done.class);
    }

    /** The words of the case's table, written while the review is closed for a moment. */
    private String table(Desk desk, Sitting sitting, String name) throws IOException {
        act(sitting, new Change.Judged(sitting.standard().items().map(Item::id).toList(), Verdict.NOT_APPLICABLE, "试"));
        act(sitting, new Change.Submitted());
        try (var document = CaseTable.of(desk, folder.resolve(name))) {
            act(sitting, new Change.Reopened("再看"));
            return new XWPFWordExtractor(document).getText();
        }
    }
}
