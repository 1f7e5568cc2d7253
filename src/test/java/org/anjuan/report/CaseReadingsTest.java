package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.TimeLine;
import org.anjuan.casefile.TimeLine.Demand;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.Step;
import org.anjuan.casefile.TimeLine.Unit;
import org.anjuan.report.Delivered.Written;
import org.anjuan.report.data.CaseReadings;
import org.anjuan.report.data.ScanHealth;
import org.anjuan.review.Noticed;
import org.anjuan.samples.SampleRounds;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program read in a case stands in its table: the time line as a picture, and how its pages were scanned. */
class CaseReadingsTest {
    private static final Anchor.OnPage PLACE = new Anchor.WholePage(new PageKey(new SourceId("a".repeat(64)), 3));
    private static final LocalDate FILED = LocalDate.of(2024, 3, 8);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 6);
    private static final LocalDate DECIDED = LocalDate.of(2024, 6, 16);

    @TempDir
    Path folder;

    @Test
    void thePictureHasARowForEachStepAndEachPeriodAndShowsWhatIsOverrun() throws IOException {
        var line = new TimeLine(
                List.of(new Step("立案", FILED, PLACE, 1), new Step("作出决定", DECIDED, PLACE, 1)),
                List.of(new Span("办案期限", "第六十条", Demand.WITHIN, 90, Unit.DAYS, FILED, DUE, DECIDED, List.of())));
        try (var document = open((_, _) -> line)) {
            assertThat(text(document)).contains("程序时间线", "疑似超出期限");
            var picture = ImageIO.read(new ByteArrayInputStream(
                    document.getAllPictures().getFirst().getData()));
            assertThat(picture.getHeight()).isBetween(3 * 40, 3 * 80);
            int right = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean black = (picture.getRGB(x, picture.getHeight() - 12 - 22) & 0xFF) < 0x20;
                right = black && x < picture.getWidth() * 0.735 ? x : right;
            }
            assertThat(right).as("the overrun ends where the last day is").isGreaterThan((int)
                    (picture.getWidth() * 0.7));
        }
    }

    @Test
    void aCaseOfWhichNothingWasReadHasNoPicture() throws IOException {
        try (var document = open(CaseReadings.NONE)) {
            assertThat(text(document)).doesNotContain("程序时间线");
            assertThat(document.getAllPictures()).isEmpty();
        }
    }

    @Test
    void scansOfWhichNothingIsToBeSaidAreSaidToBeSo() throws IOException {
        try (var document = open(scans(new ScanHealth(12, 0, List.of())))) {
            assertThat(text(document)).contains("扫描页12页。程序没有看出");
        }
        try (var document = open(scans(new ScanHealth(12, 12, List.of())))) {
            assertThat(text(document)).contains("其中12页程序还没有").doesNotContain("程序没有看出");
        }
    }

    private static CaseReadings scans(ScanHealth health) {
        return new CaseReadings() {
            @Override
            public TimeLine timeLine(CaseFile file, Noticed said) {
                return TimeLine.EMPTY;
            }

            @Override
            public ScanHealth scans(CaseFile file, Noticed said) {
                return health;
            }
        };
    }

    private XWPFDocument open(CaseReadings readings) throws IOException {
        var first = (Written) new Reports(_ -> Optional.empty(), readings)
                .write(Paper.CASE, SampleRounds.seven(), folder)
                .getFirst();
        try (var in = Files.newInputStream(first.path())) {
            return new XWPFDocument(in);
        }
    }

    private static String text(XWPFDocument document) {
        return new XWPFWordExtractor(document).getText();
    }
}
