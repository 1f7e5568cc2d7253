package org.anjuan.casefile.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.ocr.Recognition.Recognised;
import org.anjuan.casefile.read.ocr.Recognition.Unrecognised;
import org.anjuan.samples.WrittenPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads pages drawn in code, with the models that travel with the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecogniserTest {
    private static final PageKey PAGE = new PageKey(new SourceId("a".repeat(64)), 1);

    private Recogniser recogniser;

    @BeforeAll
    void load() {
        recogniser = ((Loading.Loaded) Recogniser.shipped()).recogniser();
    }

    @AfterAll
    void close() {
        recogniser.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.5, -1.5})
    void aSlantingPageIsReadLineByLine(double degrees) {
        var read = read(WrittenPage.slanting(degrees));

        assertThat(read.quarters()).isZero();
        assertThat(texts(read)).isEqualTo(written());
        assertThat(read.text().origin()).isEqualTo(Origin.OCR);
        assertThat(read.text().lines())
                .allSatisfy(line -> assertThat(line.confidence()).isBetween(0.8, 1.0));
    }

    @Test
    void aRedStampHidesNothing() {
        assertThat(texts(read(WrittenPage.stamped()))).isEqualTo(written());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aTurnedPageIsReadAndSaysHowItLies(int quarters) {
        var ink = Ink.of(WrittenPage.slanting(0)).turned(quarters);
        var read = read(pixels(ink));

        assertThat(read.quarters()).isEqualTo(4 - quarters);
        assertThat(texts(read)).isEqualTo(written());
        assertThat(read.text().lines().getFirst().box().turned(-quarters).y())
                .as("the boxes lie where the line is on the turned page")
                .isBetween(0.08, 0.14);
        assertThat(read.text().lines()).allMatch(line -> line.stops().isEmpty());
    }

    @Test
    void eachCharacterHasItsPlaceAlongTheLine() {
        var line = read(WrittenPage.slanting(0)).text().lines().getFirst();
        var third = line.part(2, 3);

        assertThat(line.stops()).hasSize(line.text().length() + 1).isSorted();
        assertThat(third.x() * 1000).isBetween(60 + 2 * 34 - 10.0, 60 + 2 * 34 + 10.0);
        assertThat(third.width() * 1000).isBetween(24.0, 44.0);
    }

    @Test
    void anEmptyPageHasNoText() {
        var read = read(WrittenPage.blank());

        assertThat(read.text().origin()).isEqualTo(Origin.NONE);
        assertThat(read.text().lines()).isEmpty();
    }

    @Test
    void onePixelIsAPageToo() {
        assertThat(read(new Pixels(1, 1, new int[] {0xFF00_0000})).text().lines())
                .isEmpty();
    }

    @Test
    void aReaderThatIsNoLongerWantedStopsBetweenLines() {
        var asked = new int[1];
        Stop afterTwoLines = () -> ++asked[0] > 2;

        assertThat(recogniser.read(PAGE, WrittenPage.slanting(0), afterTwoLines))
                .isEqualTo(new Unrecognised(Problem.of(Problem.Reason.STOPPED)));
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void missingModelsAreToldWhenLoading() {
        assertThat(Recogniser.with(name -> {
                    throw new NoSuchFileException(name);
                }))
                .isEqualTo(new Loading.Unfit(Loading.Cause.MODELS_MISSING, "NoSuchFileException"));
    }

    @Test
    void damagedModelsAreToldWhenLoading() {
        assertThat(Recogniser.with(_ -> new byte[] {1, 2, 3}))
                .isEqualTo(new Loading.Unfit(Loading.Cause.MODELS_DAMAGED, "OrtException"));
    }

    @Test
    void aPageIsDrawnAtTwoHundredDotsAnInch() {
        assertThat(Recogniser.width(new PageSize(595.3, 841.9))).isEqualTo(1654);
        assertThat(Recogniser.width(new PageSize(100_000, 10))).isEqualTo(4000);
    }

    private Recognised read(Pixels pixels) {
        return (Recognised) recogniser.read(PAGE, pixels, Stop.NEVER);
    }

    private static Pixels pixels(Ink ink) {
        int[] argb = new int[ink.light().length];
        for (int i = 0; i < argb.length; i++) {
            int light = ink.light()[i] & 0xFF;
            argb[i] = 0xFF00_0000 | light << 16 | light << 8 | light;
        }
        return new Pixels(ink.width(), ink.height(), argb);
    }

    /** Without the marks whose width the recogniser does not tell apart. */
    private static List<String> texts(Recognised read) {
        return read.text().lines().stream()
                .map(Line::text)
                .map(RecogniserTest::plain)
                .toList();
    }

    private static List<String> written() {
        return WrittenPage.LINES.stream().map(RecogniserTest::plain).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFKC).replaceAll("[\\p{P}\\p{S}\\s]", "");
    }
}
