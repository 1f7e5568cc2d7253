package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.anjuan.casefile.PageCondition.Measured;
import org.anjuan.casefile.PageCondition.Unknown;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.measure.Measuring;
import org.anjuan.review.Finding;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.ScannedSheet;
import org.anjuan.store.Opening;
import org.anjuan.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of a real scan, measured once and kept. */
class MeasurePagesTest {
    @TempDir
    Path folder;

    @Test
    void aDigitalPageIsNotMeasuredAndAScannedOneIsKeptForEver() throws IOException {
        try (var glance = glance(two())) {
            var scans = glance.pictures().of(glance.caseFile(), Control.UNWATCHED);
            assertThat(scans).singleElement().satisfies(scan -> {
                assertThat(scan.page().number()).isEqualTo(2);
                assertThat(scan.quarters()).isEmpty();
                assertThat(scan.condition()).isInstanceOf(Measured.class);
            });
            assertThat(glance.pages().known().condition(scans.getFirst().page()))
                    .contains(scans.getFirst().condition());
            assertThat(glance.pictures()
                            .of(scans.getFirst().page())
                            .orElseThrow()
                            .condition())
                    .as("not measured again")
                    .isSameAs(scans.getFirst().condition());
        }
    }

    @Test
    void whatWasMeasuredOutlivesTheProgramAndIsForgottenWithItsFile() throws IOException {
        var page = new PageKey(new SourceId("9a".repeat(32)), 4);
        var measured = Measuring.of(
                page, ScannedSheet.white().written(ScannedSheet.RECORD).pixels(Measuring.WIDTH));
        try (var store = store()) {
            var texts = new BankedTexts(store.texts());
            texts.keep(measured);
            texts.close();
        }
        try (var store = store()) {
            var texts = new BankedTexts(store.texts());
            assertThat(texts.condition(page)).contains(measured);
            assertThat(texts.forget(page.source())).isTrue();
            assertThat(texts.condition(page)).isEmpty();
            texts.close();
        }
    }

    @Test
    void aPageThatEndedTheProgramTwiceIsLeftAloneAndTheOthersAreMeasured() throws IOException {
        try (var store = store()) {
            var texts = new BankedTexts(store.texts());
            var page = new PageKey(new SourceId("9b".repeat(32)), 1);
            assertThat(List.of(texts.measured(page), texts.measured(page), texts.measured(page)))
                    .containsExactly(0, 1, 2);
            assertThat(texts.measured(new PageKey(page.source(), 2))).isZero();
            texts.close();
        }
    }

    @Test
    void aPageThatCannotBeDrawnCostsItselfAlone() throws IOException {
        var scans = Files.createDirectory(folder.resolve("scans"));
        Files.write(scans.resolve("1.jpg"), ScannedSheet.white().jpeg());
        Files.write(
                scans.resolve("2.jpg"),
                ScannedSheet.white().written(ScannedSheet.RECORD).jpeg());
        try (var glance = glance(scans)) {
            Files.delete(glance.bytes(glance.caseFile().sources().getFirst().id()));
            var seen = glance.pictures().of(glance.caseFile(), Control.UNWATCHED);
            assertThat(seen).hasSize(2);
            assertThat(seen.getFirst().condition()).isInstanceOf(Unknown.class);
            assertThat(seen.getLast().condition()).isInstanceOf(Measured.class);
        }
    }

    @Test
    void aBlankAScannedTwiceAndATurnedPageAreFoundInARealScan() throws IOException {
        var record = ScannedSheet.white().written(ScannedSheet.RECORD).noisy();
        try (var pdf = new SamplePdf()) {
            var file = pdf.scan(record.jpeg())
                    .scan(ScannedSheet.white().noisy().jpeg())
                    .scan(ScannedSheet.white()
                            .written(ScannedSheet.RECORD)
                            .shifted(6, -8)
                            .noisy()
                            .jpeg())
                    .scan(ScannedSheet.white()
                            .written(ScannedSheet.RECORD.reversed())
                            .onItsHead()
                            .noisy()
                            .jpeg())
                    .save(folder.resolve("scan.pdf"));
            try (var glance = glance(file)) {
                var reading = new ReadCase(List.of())
                        .read(
                                glance.caseFile(),
                                glance.recognised(Control.UNWATCHED),
                                glance.pictures(),
                                Control.UNWATCHED);
                assertThat(reading.findings())
                        .filteredOn(found -> found.check().startsWith("SM-"))
                        .extracting(Finding::check)
                        .containsExactlyInAnyOrder("SM-01", "SM-02", "SM-03");
                assertThat(pages(reading.findings(), "SM-02")).containsExactly(1, 3);
                assertThat(pages(reading.findings(), "SM-03")).containsExactly(4);
                assertThat(pages(reading.findings(), "SM-01")).containsExactly(2);
            }
        }
    }

    private static List<Integer> pages(List<Finding> findings, String check) {
        return findings.stream()
                .filter(found -> found.check().equals(check))
                .flatMap(found -> found.pages().stream())
                .map(PageKey::number)
                .toList();
    }

    private Path two() throws IOException {
        try (var pdf = new SamplePdf()) {
            return pdf.text("Ordinary text that is stored in the file itself")
                    .scan(ScannedSheet.white().written(ScannedSheet.RECORD).jpeg())
                    .save(folder.resolve("two.pdf"));
        }
    }

    private Store store() {
        return ((Opening.Opened) Store.openOrCreate(folder.resolve("store"), Clock.systemUTC())).store();
    }

    private static Glance glance(Path file) throws IOException {
        return switch (Glance.at(List.of(file), Words.shipped(), Control.UNWATCHED)) {
            case Answer.Yes<Glance>(var glance) -> glance;
            case Answer.No<Glance>(var why) -> throw new AssertionError(why);
        };
    }
}
