package org.anjuan.casefile.read.pdf;

import static org.anjuan.casefile.read.pdf.Reading.shade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Inspection;
import org.anjuan.casefile.read.page.Inspector;
import org.anjuan.samples.SamplePdf;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes, pictures, stored scans and text boxes mean the same upright page, however the file turns and crops it. */
class PageFrameTest {
    private static final PDRectangle BOX = new PDRectangle(100, 50, 400, 600);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aMarkInTheReadersTopLeftCornerIsThereInThePictureAndInTheText(int turn) throws IOException {
        float height = turn % 180 == 0 ? 600 : 400;
        try (var pdf = new SamplePdf()) {
            pdf.page(BOX, turn, content -> {
                content.addRect(0, height - 40, 40, 40);
                content.fill();
                SamplePdf.write(content, "MARK", 0, height - 60, 20);
            });
            try (var reading = new Reading(pdf.save(folder.resolve("turned.pdf")))) {
                var pixels = reading.pixels(1, 500);
                assertThat(shade(pixels, 0.03, 0.03)).isLessThan(10);
                assertThat(List.of(shade(pixels, 0.97, 0.03), shade(pixels, 0.03, 0.97), shade(pixels, 0.97, 0.97)))
                        .allMatch(shade -> shade > 250);

                var line = reading.text(1).lines().getFirst();
                assertThat(line.text()).isEqualTo("MARK");
                assertThat(line.box().x()).isCloseTo(0, within(0.01));
                assertThat(line.box().y()).isCloseTo((60 - 0.88 * 20) / height, within(0.01));
                assertThat(darkest(
                                pixels,
                                line.box().x(),
                                line.box().y(),
                                line.box().right(),
                                line.box().bottom()))
                        .isLessThan(60);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aScanIsHandedOutAsStoredAndDecodesToWhatTheGeneralWayDraws(int turn) throws IOException {
        var jpeg = SamplePdf.cornerJpeg(400, 600);
        try (var pdf = new SamplePdf()) {
            var picture = pdf.jpeg(jpeg);
            pdf.paper(BOX, turn, content -> content.drawImage(picture, 100, 50, 400, 600));
            pdf.paper(BOX, turn, content -> {
                content.drawImage(picture, 100, 50, 400, 600);
                SamplePdf.write(content, ".", 300, 300, 5);
            });
            try (var reading = new Reading(pdf.save(folder.resolve("scan.pdf")))) {
                var stored = reading.documents().stored(Reading.page(1));
                assertThat(stored).isPresent();
                assertThat(stored.get().quarters()).isEqualTo(turn / 90);
                assertThat(stored.get().bytes()).isEqualTo(jpeg);
                assertThat(reading.documents().stored(Reading.page(2))).isEmpty();
                assertAlike(reading.pixels(1, 300), reading.pixels(2, 300));
            }
        }
    }

    private static void assertAlike(Pixels one, Pixels other) {
        assertThat(List.of(one.width(), one.height())).isEqualTo(List.of(other.width(), other.height()));
        for (double x = 0.05; x < 1; x += 0.1) {
            for (double y = 0.05; y < 1; y += 0.1) {
                assertThat(shade(one, x, y)).as("at %s %s", x, y).isCloseTo(shade(other, x, y), within(12));
            }
        }
    }

    private static int darkest(Pixels pixels, double left, double top, double right, double bottom) {
        int darkest = 255;
        for (double x = left; x < right; x += 0.002) {
            for (double y = top; y < bottom; y += 0.002) {
                darkest = Math.min(darkest, shade(pixels, x, y));
            }
        }
        return darkest;
    }

    @Test
    void sizesAreOfTheCroppedAndTurnedPage() throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.page(BOX, 0, _ -> {}).page(BOX, 90, _ -> {}).page(PDRectangle.A3, 0, _ -> {});
            assertThat(new Inspector(Bounds.USUAL).inspect(pdf.save(folder.resolve("sizes.pdf")), PdfFile.opener()))
                    .isEqualTo(new Inspection.Opened(
                            List.of(
                                    new PageSize(400, 600),
                                    new PageSize(600, 400),
                                    new PageSize(PDRectangle.A3.getWidth(), PDRectangle.A3.getHeight())),
                            true));
        }
    }

    @Test
    void thePictureHasTheWidthAskedForAndThePagesProportions() throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.page(BOX, 90, _ -> {}).scan(SamplePdf.cornerJpeg(40, 60));
            try (var reading = new Reading(pdf.save(folder.resolve("width.pdf")))) {
                for (int width : new int[] {1, 77, 300, 1241}) {
                    assertThat(reading.pixels(1, width).width()).isEqualTo(width);
                    assertThat(reading.pixels(1, width).height()).isEqualTo(Math.max(1, width * 2 / 3));
                    assertThat(reading.pixels(2, width).width()).isEqualTo(width);
                }
            }
        }
    }

    @Test
    void theBoxOfPartOfALineCoversThoseCharactersOnly() throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.page(content -> {
                SamplePdf.write(content, "iiii", 100, 700, 20);
                SamplePdf.write(content, "WWWW", 100 + 4 * 4.44f, 700, 20);
            });
            try (var reading = new Reading(pdf.save(folder.resolve("parts.pdf")))) {
                var text = reading.text(1);
                assertThat(text.origin()).isEqualTo(Origin.DIGITAL);
                var line = text.lines().getFirst();
                assertThat(line.text()).isEqualTo("iiiiWWWW");
                double width = PDRectangle.A4.getWidth();
                assertThat(line.part(0, 4).width() * width).isCloseTo(4 * 4.44, within(0.2));
                assertThat(line.part(4, 8).width() * width).isCloseTo(4 * 18.88, within(0.2));
                assertThat(line.part(4, 8).x() * width).isCloseTo(100 + 4 * 4.44, within(0.2));
            }
        }
    }
}
