package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Inspection;
import org.anjuan.casefile.read.page.Inspector;
import org.anjuan.samples.RawPdf;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or hostile as a whole are refused with their reason, or show what can be shown. */
class BrokenPdfTest {
    private static final String PAGE = "<</Type/Page/MediaBox[0 0 100 100]>>";

    private final Inspector inspector = new Inspector(Bounds.USUAL);

    @TempDir
    Path folder;

    @Test
    void aFileWithoutBytesIsEmpty() throws IOException {
        assertThat(refusal(Files.createFile(folder.resolve("empty.pdf")))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aFileOfOneByteIsDamaged() throws IOException {
        assertThat(refusal(Files.write(folder.resolve("one.pdf"), new byte[] {'%'})))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileThatIsNotThereCannotBeRead() {
        assertThat(refusal(folder.resolve("gone.pdf"))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aFileWhosePagesLostTheirContentsIsNotTakenForBlankPages() throws IOException {
        var file = folder.resolve("lost.pdf");
        Files.writeString(file, """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 5 0 R>> endobj
            4 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents[6 0 R 7 0 R]>> endobj
            """, StandardCharsets.US_ASCII);
        assertThat(refusal(file)).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.35, 0.6, 0.9, 0.99})
    void aFileCutShortShowsItsPagesOrSaysWhyNot(double part) throws IOException {
        try (var pdf = new SamplePdf()) {
            for (int i = 0; i < 5; i++) {
                pdf.scan(SamplePdf.cornerJpeg(300, 400));
            }
            var whole = Files.readAllBytes(pdf.save(folder.resolve("whole.pdf")));
            var cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, (int) (whole.length * part)));
            switch (inspector.inspect(cut, PdfFile.opener())) {
                case Inspection.Refused(var problem) ->
                    assertThat(problem.reason()).isIn(Reason.DAMAGED, Reason.NO_PAGES);
                case Inspection.Opened(var pages, var _) -> assertPagesAnswer(cut, pages.size());
            }
        }
    }

    private static void assertPagesAnswer(Path file, int pages) {
        try (var reading = new Reading(file)) {
            for (int number = 1; number <= pages; number++) {
                switch (reading.documents().draw(Reading.page(number), 200)) {
                    case org.anjuan.casefile.Picture.Pixels pixels ->
                        assertThat(Reading.ink(pixels)).isPositive();
                    case org.anjuan.casefile.Picture.Unreadable(var problem) ->
                        assertThat(problem.reason()).isIn(Reason.DAMAGED, Reason.PICTURE_DAMAGED);
                }
            }
        }
    }

    @Test
    void aFileLockedForReadersNeedsItsPassword() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("secret").locked("owner", "user").save(folder.resolve("locked.pdf"));
            assertThat(refusal(file)).isEqualTo(Reason.ENCRYPTED);
            assertThat(inspector.inspect(file, PdfFile.opener("wrong")))
                    .isEqualTo(new Inspection.Refused(org.anjuan.casefile.Problem.of(Reason.ENCRYPTED)));
            assertThat(inspector.inspect(file, PdfFile.opener("user"))).isInstanceOf(Inspection.Opened.class);
        }
    }

    @Test
    void aFileLockedOnlyAgainstChangesIsRead() throws IOException {
        try (var pdf = new SamplePdf()) {
            var jpeg = SamplePdf.cornerJpeg(300, 400);
            var file = pdf.scan(jpeg).text("open").locked("owner", "").save(folder.resolve("owner.pdf"));
            assertThat(inspector.inspect(file, PdfFile.opener())).isInstanceOf(Inspection.Opened.class);
            try (var reading = new Reading(file)) {
                assertThat(reading.documents()
                                .stored(Reading.page(1))
                                .orElseThrow()
                                .bytes())
                        .isEqualTo(jpeg);
                assertThat(reading.text(2).plain()).isEqualTo("open");
            }
        }
    }

    @Test
    void aMillionEmptyPagesFromAFewObjectsAreTooMany() {
        var pdf = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int level = 2; level <= 7; level++) {
            pdf.object("<</Type/Pages/Count 1/Kids[" + tenTimes(level + 1) + "]>>");
        }
        assertThat(refusal(pdf.object(PAGE).save(folder.resolve("million.pdf"))))
                .isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void aMillionEmptyPagesInOneRowAreTooMany() {
        var kids = String.join(" ", Collections.nCopies(1_000_000, "3 0 R"));
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 1/Kids[" + kids + "]>>")
                .object(PAGE);
        assertThat(refusal(pdf.save(folder.resolve("row.pdf")))).isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void aTreeThatBranchesForEverWithoutAPageComesToAnEnd() {
        var pdf = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int level = 2; level <= 30; level++) {
            pdf.object("<</Type/Pages/Count 1/Kids[" + tenTimes(level + 1) + "]>>");
        }
        assertThat(refusal(pdf.object("<</Type/Pages/Kids[]>>").save(folder.resolve("endless.pdf"))))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aTreeThatHoldsItselfHasNoPages() {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 5/Kids[2 0 R 3 0 R]>>")
                .object("<</Type/Pages/Count 5/Kids[2 0 R 3 0 R]>>");
        assertThat(refusal(pdf.save(folder.resolve("circle.pdf")))).isEqualTo(Reason.NO_PAGES);
    }

    @Test
    void aTreeThatLiesAboutItsCountIsCounted() {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count -7/Kids[3 0 R 4 0 R]/MediaBox[0 0 300 200]/Rotate 90>>")
                .object("<</Type/Pages/Count 1000000/Kids[5 0 R 5 0 R]>>")
                .object("<</Type/Page>>")
                .object("<</Type/Page>>");
        assertThat(inspector.inspect(pdf.save(folder.resolve("liar.pdf")), PdfFile.opener()))
                .isEqualTo(new Inspection.Opened(
                        Collections.nCopies(3, new org.anjuan.casefile.PageSize(200, 300)), true));
    }

    @Test
    void aPageThatIsMissingFromTheFileSaysSoAndItsNeighboursDraw() {
        var pdf = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 3/Kids[3 0 R 9 0 R 3 0 R]>>")
                        .object("<</Type/Page/MediaBox[0 0 100 100]/Contents 4 0 R>>")
                        .stream("", "0 0 100 100 re f");
        try (var reading = new Reading(pdf.save(folder.resolve("hole.pdf")))) {
            assertThat(Reading.ink(reading.pixels(1, 50))).isEqualTo(1);
            assertThat(reading.failure(2)).isEqualTo(Reason.DAMAGED);
            assertThat(Reading.ink(reading.pixels(3, 50))).isEqualTo(1);
            assertThat(reading.failure(4)).isEqualTo(Reason.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0 0 0 0]", "[0 0 1e30 5]", "[9 9]", "(none)", "[0 0 -200 -100]", "[200 100 0 0]"})
    void aPageWithoutAUsableBoxStillHasASize(String box) {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .object("<</Type/Page/MediaBox" + box + "/CropBox[5000 5000 5001 9000]>>");
        var file = pdf.save(folder.resolve("box.pdf"));
        assertThat(inspector.inspect(file, PdfFile.opener())).isInstanceOf(Inspection.Opened.class);
        try (var reading = new Reading(file)) {
            assertThat(reading.pixels(1, 50).width()).isEqualTo(50);
        }
    }

    @Test
    void anArrayNestedAHundredThousandDeepCostsThisFileOnly() {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R/Deep " + "[".repeat(100_000) + ">>")
                .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .object(PAGE);
        assertThat(inspector.inspect(pdf.save(folder.resolve("deep.pdf")), PdfFile.opener()))
                .isNotNull();
    }

    private static String tenTimes(int object) {
        return (object + " 0 R ").repeat(10);
    }

    private Reason refusal(Path file) {
        var inspection = inspector.inspect(file, PdfFile.opener());
        assertThat(inspection).isInstanceOf(Inspection.Refused.class);
        return ((Inspection.Refused) inspection).problem().reason();
    }
}
