package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.samples.PictureFiles;
import org.anjuan.samples.RawPdf;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans stored as fax machines send them, whose data make no sense from somewhere on. */
class BrokenFaxTest {
    private static final int SIDE = 400;
    private static final String ALONE = "100 0 0 100 0 0 cm /P Do";

    /** A line beside the scan keeps the page from being taken for one picture. */
    private static final String WITH_A_LINE = "q 100 0 0 100 0 0 cm /P Do Q 0 0 1 1 re f";

    private static final String IN_INK = "0 g q 100 0 0 100 0 0 cm /P Do Q 0 0 1 1 re f";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {ALONE, WITH_A_LINE, IN_INK})
    void whatComesBeforeTheBreakIsDrawnAndThePageSaysSo(String content) throws IOException {
        var sound = drawn(content, coded(), "whole");
        var told = new ArrayList<Integer>();
        var untold = new ArrayList<Integer>();
        for (int at = coded().length / 3; at < coded().length - 40; at += 31) {
            var bytes = coded();
            Arrays.fill(bytes, at, at + 4, (byte) (at % 2 == 0 ? 0x01 : 0xA5));
            try (var reading = new Reading(pdf(content, bytes, "at " + at))) {
                var picture = reading.documents().draw(Reading.page(1), SIDE);
                assertThat(picture).as("broken at %s", at).isInstanceOf(Pixels.class);
                var pixels = (Pixels) picture;
                assertThat(different(sound, pixels, SIDE / 5))
                        .as("the upper fifth")
                        .isLessThan(SIDE / 4);
                if (different(sound, pixels, SIDE) > SIDE * SIDE / 50) {
                    var remarks = reading.documents().remarks(Reading.page(1));
                    assertThat(remarks).isSubsetOf(PageRemark.PICTURE_CUT_SHORT);
                    (remarks.isEmpty() ? untold : told).add(at);
                }
            }
        }
        assertThat(told).hasSizeGreaterThan(8);
        assertThat(untold)
                .as("falling into step again at the very row cannot be told from a sound scan; of %s", told)
                .hasSizeLessThanOrEqualTo(told.size() / 8);
    }

    @Test
    void aSoundScanSaysNothingEvenWhereSomeBytesFollowIt() throws IOException {
        for (int more : new int[] {0, 1, 20, 4_000}) {
            var bytes = Arrays.copyOf(coded(), coded().length + more);
            try (var reading = new Reading(pdf(ALONE, bytes, "more " + more))) {
                reading.pixels(1, SIDE);
                assertThat(reading.documents().remarks(Reading.page(1))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ALONE, WITH_A_LINE})
    void aScanThatIsPackedOnceMoreIsTheSame(String content) throws IOException {
        var sound = drawn(content, coded(), "plain");
        assertThat(different(sound, drawn(content, deflated(coded()), "deflated"), SIDE))
                .isZero();
        for (int at = coded().length / 3; at < coded().length - 40; at += 301) {
            var bytes = coded();
            Arrays.fill(bytes, at, at + 4, (byte) 0);
            for (var packed : List.of(deflated(bytes), inLetters(bytes))) {
                try (var reading = new Reading(pdf(content, packed, "packed " + at))) {
                    var pixels = reading.pixels(1, SIDE);
                    assertThat(different(sound, pixels, SIDE / 5)).isLessThan(SIDE / 4);
                    assertThat(reading.documents().remarks(Reading.page(1))).contains(PageRemark.PICTURE_CUT_SHORT);
                }
            }
        }
    }

    private static Packed deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed("FlateDecode", out.toByteArray());
    }

    private static Packed inLetters(byte[] bytes) {
        var letters = HexFormat.of().formatHex(bytes) + ">";
        return new Packed("ASCIIHexDecode", letters.getBytes(StandardCharsets.US_ASCII));
    }

    /** Data as another filter packs them. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Packed(String filter, byte[] bytes) {}

    @Test
    void aScanOfWhichNothingCanBeDecodedIsNoWhitePage() throws IOException {
        var bytes = PictureFiles.cut(coded(), 0.5);
        Arrays.fill(bytes, (byte) 0x22);
        try (var reading = new Reading(pdf(ALONE, bytes, "nothing"))) {
            var picture = reading.documents().draw(Reading.page(1), SIDE);
            assertThat(picture instanceof Picture.Unreadable
                            || reading.documents().remarks(Reading.page(1)).contains(PageRemark.PICTURE_CUT_SHORT))
                    .isTrue();
        }
    }

    private Pixels drawn(String content, byte[] fax, String name) throws IOException {
        try (var reading = new Reading(pdf(content, fax, name))) {
            return reading.pixels(1, SIDE);
        }
    }

    /** How many pixels of the first rows are otherwise. */
    private static long different(Pixels one, Pixels other, int rows) {
        return IntStream.range(0, rows * SIDE)
                .filter(i -> Math.abs((one.argb()[i] & 0xFF) - (other.argb()[i] & 0xFF)) > 128)
                .count();
    }

    private Pixels drawn(String content, Packed fax, String name) throws IOException {
        try (var reading = new Reading(pdf(content, fax, name))) {
            return reading.pixels(1, SIDE);
        }
    }

    private Path pdf(String content, Packed fax, String name) {
        return pdf(content, fax.bytes, "[/" + fax.filter + "/CCITTFaxDecode]", "[null ", "]", name + fax.filter);
    }

    private Path pdf(String content, byte[] fax, String name) {
        return pdf(content, fax, "/CCITTFaxDecode", "", "", name);
    }

    private Path pdf(String content, byte[] fax, String filters, String before, String behind, String name) {
        var colours = content.equals(IN_INK) ? "/ImageMask true" : "/ColorSpace/DeviceGray";
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 100 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>")
                        .stream("", content)
                        .stream(
                                "/Type/XObject/Subtype/Image/Width " + SIDE + "/Height " + SIDE + colours
                                        + "/BitsPerComponent 1/Filter" + filters + "/DecodeParms" + before
                                        + "<</K -1/Columns " + SIDE + "/Rows " + SIDE + ">>" + behind,
                                fax)
                        .save(folder.resolve(name + content.length() + ".pdf"));
    }

    /** Lines of writing. */
    private static byte[] coded() throws IOException {
        var page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(Color.BLACK);
        for (int line = 1; line < 20; line++) {
            for (int i = 0; i < 30; i++) {
                graphics.fillRect(10 + i * 12, line * 20 - 12 + (i * line) % 5, 3 + (i * line) % 7, 9);
            }
        }
        graphics.dispose();
        try (var document = new PDDocument()) {
            return CCITTFactory.createFromImage(document, page)
                    .getCOSObject()
                    .createRawInputStream()
                    .readAllBytes();
        }
    }
}
