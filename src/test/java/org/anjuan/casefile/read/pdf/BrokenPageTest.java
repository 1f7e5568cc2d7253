package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.samples.RawPdf;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that breaks says why, in its place, and its neighbours are fine. */
class BrokenPageTest {
    private static final String PICTURE = "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8";
    private static final String WHOLE_PAGE = "q 100 0 0 100 0 0 cm /P Do Q";

    @TempDir
    Path folder;

    @Test
    void aScanWhosePictureIsGarbageIsDamaged() {
        var garbage = new byte[5_000];
        Arrays.fill(garbage, (byte) 0x5A);
        assertFirstPageFails(
                file(WHOLE_PAGE).stream(PICTURE + "/Width 50/Height 50/Filter/DCTDecode", garbage),
                Bounds.USUAL,
                Reason.PICTURE_DAMAGED);
    }

    @Test
    void aScanWhosePictureBreaksOffShowsTheRestAndSaysSo() {
        var jpeg = SamplePdf.cornerJpeg(300, 300);
        var half = Arrays.copyOf(jpeg, jpeg.length * 2 / 3);
        var pdf = file(WHOLE_PAGE).stream(
                "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width 300/Height 300"
                        + "/Filter/DCTDecode",
                half);
        try (var reading = new Reading(pdf.save(folder.resolve("cut.pdf")))) {
            assertThat(reading.documents().stored(Reading.page(1))).isEmpty();
            assertThat(Reading.shade(reading.pixels(1, 100), 0.1, 0.1)).isLessThan(20);
            assertThat(reading.documents().remarks(Reading.page(1))).containsExactly(PageRemark.PICTURE_CUT_SHORT);
            assertThat(reading.documents().remarks(Reading.page(2))).isEmpty();
        }
    }

    @Test
    void aSmallBrokenPictureIsReplacedByACrossedFrameAndTheRestIsDrawn() {
        var pdf = file("q 20 0 0 20 70 70 cm /P Do Q 0 0 50 50 re f").stream(
                PICTURE + "/Width 50/Height 50/Filter/DCTDecode", new byte[100]);
        try (var reading = new Reading(pdf.save(folder.resolve("logo.pdf")))) {
            var pixels = reading.pixels(1, 200);
            assertThat(Reading.shade(pixels, 0.25, 0.75)).isZero();
            assertThat(Reading.shade(pixels, 0.8, 0.2)).isBetween(150, 240);
            assertThat(reading.documents().remarks(Reading.page(1))).contains(PageRemark.PART_MISSING);
        }
    }

    @Test
    void aPictureOfNineHundredMegapixelsIsRefusedFromItsDictionary() throws IOException {
        assertFirstPageFails(
                file(WHOLE_PAGE).stream(
                        PICTURE + "/Width 30000/Height 30000/Filter/FlateDecode", deflated(new byte[1_000])),
                Bounds.USUAL,
                Reason.TOO_MUCH_MEMORY);
    }

    @Test
    void aSoftMaskOfNineHundredMegapixelsIsRefusedFromItsDictionary() throws IOException {
        assertFirstPageFails(
                file(WHOLE_PAGE).stream(
                        PICTURE + "/Width 10/Height 10/SMask 7 0 R/Filter/FlateDecode", deflated(new byte[100]))
                        .stream(PICTURE + "/Width 30000/Height 30000/Filter/FlateDecode", deflated(new byte[100])),
                Bounds.USUAL,
                Reason.TOO_MUCH_MEMORY);
    }

    @Test
    void aJpegThatIsLargerThanItsDictionarySaysIsJudgedByItsHead() {
        var jpeg = SamplePdf.cornerJpeg(64, 64);
        int frame = find(jpeg, 0xC0);
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xFA);
        assertFirstPageFails(
                file(WHOLE_PAGE).stream(PICTURE.replace("Gray", "RGB") + "/Width 64/Height 64/Filter/DCTDecode", jpeg),
                Bounds.USUAL,
                Reason.TOO_MUCH_MEMORY);
    }

    @Test
    void contentThatRunsAwayStopsAtTheDeadline() {
        var pdf = file("/P Do");
        for (int object = 6; object < 16; object++) {
            var next =
                    "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</P " + (object + 1) + " 0 R>>>>";
            pdf.stream(next, "/P Do ".repeat(60));
        }
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]", "0 0 50 50 re f");
        assertFirstPageFails(pdf, Bounds.USUAL.withPage(Duration.ofSeconds(2)), Reason.TOO_SLOW);
    }

    @Test
    void textThatRunsAwayStopsAtTheDeadlineToo() {
        var pdf = file("/P Do");
        for (int object = 6; object < 16; object++) {
            var next =
                    "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</P " + (object + 1) + " 0 R>>>>";
            pdf.stream(next, "/P Do ".repeat(60));
        }
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]", "0 0 50 50 re f");
        try (var reading =
                new Reading(pdf.save(folder.resolve("text.pdf")), Bounds.USUAL.withPage(Duration.ofSeconds(1)))) {
            assertThat(reading.text(1).lines()).isEmpty();
            assertThat(Reading.ink(reading.pixels(2, 50))).isEqualTo(1);
        }
    }

    @Test
    void aColourFunctionThatCallsItselfForEverCostsThisPageOnly() {
        var pdf = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 2/Kids[3 0 R << /Type/Page/Contents 5 0 R >>]/MediaBox[0 0 100"
                                + " 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</Shading<</S 6 0 R>>>>>>")
                        .stream("", "/S sh")
                        .stream("", "0 0 100 100 re f")
                        .object("<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 100 100]/Function 7 0 R>>")
                        .object("<</FunctionType 3/Domain[0 1]/Bounds[]/Encode[0 1]/Functions[7 0 R]>>");
        assertFirstPageFails(pdf, Bounds.USUAL, Reason.DAMAGED);
    }

    @Test
    void aFormThatDrawsItselfComesToAnEnd() {
        var pdf = file("/P Do").stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</P 6 0 R>>>>",
                "0 0 50 50 re f /P Do");
        try (var reading = new Reading(pdf.save(folder.resolve("self.pdf")))) {
            assertThat(Reading.shade(reading.pixels(1, 100), 0.25, 0.75)).isZero();
            assertThat(reading.documents().remarks(Reading.page(1))).isNotNull();
        }
    }

    @Test
    void contentThatTheParserGivesUpOnBeforeAnythingIsPaintedIsNotABlankPage() {
        var file = contentPage("", bytes("[".repeat(50_000))).save(folder.resolve("given up.pdf"));
        try (var reading = new Reading(file)) {
            assertThat(reading.failure(1)).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void contentThatTheParserGivesUpOnLaterShowsWhatWasPaintedAndSaysSo() {
        var content = "0 0 150 300 re f " + "[".repeat(50_000) + " 150 0 150 300 re f";
        var file = contentPage("", bytes(content)).save(folder.resolve("half.pdf"));
        try (var reading = new Reading(file)) {
            assertThat(Reading.ink(reading.pixels(1, 100))).isBetween(0.45, 0.55);
            assertThat(reading.documents().remarks(Reading.page(1))).contains(PageRemark.PART_MISSING);
        }
    }

    @Test
    void contentWhosePackingBreaksOffSaysSo() throws IOException {
        var packed = deflated("0 0 150 300 re f " + "0 0 m 10 10 l S ".repeat(20_000));
        var cut = Arrays.copyOf(packed, packed.length / 2);
        var file = contentPage("/Filter/FlateDecode", cut).save(folder.resolve("cut.pdf"));
        try (var reading = new Reading(file)) {
            assertThat(Reading.ink(reading.pixels(1, 100))).isPositive();
            assertThat(reading.documents().remarks(Reading.page(1))).contains(PageRemark.PART_MISSING);
        }
        var whole = contentPage("/Filter/FlateDecode", Arrays.copyOf(packed, packed.length - 4))
                .save(folder.resolve("whole.pdf"));
        try (var reading = new Reading(whole)) {
            assertThat(reading.pixels(1, 100)).isNotNull();
            assertThat(reading.documents().remarks(Reading.page(1))).isEmpty();
        }
    }

    private static RawPdf contentPage(String entries, byte[] content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R>>")
                        .stream(entries, content);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(bytes(content));
        }
        return bytes.toByteArray();
    }

    @Test
    void aPageAsLongAsAStreetIsDrawnWithinTheLimitOfPixels() {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .object("<</Type/Page/MediaBox[0 0 20 14400]>>");
        try (var reading = new Reading(pdf.save(folder.resolve("street.pdf")))) {
            var pixels = reading.pixels(1, 5_000);
            assertThat((long) pixels.width() * pixels.height()).isLessThanOrEqualTo(Bounds.USUAL.drawnPixels());
        }
    }

    /** Two pages: the first with this content, in which P is the sixth object, yet to be added; the second black. */
    private static RawPdf file(String content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 2/Kids[3 0 R << /Type/Page/Contents 5 0 R >>]/MediaBox[0 0 100"
                                + " 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</XObject<</P 6 0 R>>>>>>")
                        .stream("", content)
                        .stream("", "0 0 100 100 re f");
    }

    private void assertFirstPageFails(RawPdf pdf, Bounds bounds, Reason reason) {
        try (var reading = new Reading(pdf.save(folder.resolve("page.pdf")), bounds)) {
            assertThat(reading.failure(1)).isEqualTo(reason);
            assertThat(Reading.ink(reading.pixels(2, 50))).isEqualTo(1);
        }
    }

    private static byte[] deflated(byte[] data) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static int find(byte[] jpeg, int marker) {
        for (int i = 0; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new IllegalArgumentException("No such marker");
    }
}
