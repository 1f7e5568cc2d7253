package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.read.font.EmbeddableFaces;
import org.anjuan.samples.RawPdf;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file leaves to its reader, and every viewer draws, is not left white. */
class LeftToTheReaderTest {
    private static final String WORDS = "行政处罚";
    private static final int TABLES_AT = 12;
    private static final int RECORD = 16;
    private static final int OFFSET_IN_RECORD = 8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"10 50.5 80 0 re f", "50.5 10 0 80 re f", "10 50.5 m 90 50.5 l f"})
    void theLinesOfATableThatAreFilledWithoutAnyWidthAreDrawn(String line) {
        try (var reading = new Reading(page(line).save(folder.resolve("line.pdf")))) {
            assertThat(Reading.ink(reading.pixels(1, 100))).isBetween(0.006, 0.02);
        }
    }

    @Test
    void whatWasTypedIntoAFormIsDrawnThoughTheFileDoesNotSayHow() {
        try (var reading = new Reading(form("(penalty)").save(folder.resolve("form.pdf")))) {
            assertThat(Reading.ink(reading.pixels(1, 200))).isPositive();
            assertThat(reading.documents().remarks(Reading.page(1))).isEmpty();
        }
    }

    @Test
    void whatWasTypedInCharactersTheFormHasNoFontForIsSaidToBeMissing() {
        try (var reading = new Reading(form("<FEFF884C653F>").save(folder.resolve("chinese form.pdf")))) {
            assertThat(reading.pixels(1, 200)).isNotNull();
            assertThat(reading.documents().remarks(Reading.page(1))).containsExactly(PageRemark.PART_MISSING);
        }
    }

    @Test
    void aFontCarriedAsAWholeCollectionDrawsItsCharacters() throws IOException {
        var face = face();
        var alone = written(face, face);
        try (var reading = new Reading(written(face, collection(face)))) {
            var pixels = reading.pixels(1, 400);
            assertThat(reading.documents().remarks(Reading.page(1))).isEmpty();
            try (var plain = new Reading(alone)) {
                assertThat(pixels.argb()).isEqualTo(plain.pixels(1, 400).argb());
                assertThat(Reading.ink(pixels)).isPositive();
            }
        }
    }

    @Test
    void charactersOfABrokenFontAreCalledUnsure() throws IOException {
        try (var reading = new Reading(written(face(), new byte[100_000]))) {
            assertThat(reading.pixels(1, 400)).isNotNull();
            assertThat(reading.documents().remarks(Reading.page(1))).contains(PageRemark.CHARACTERS_UNSURE);
        }
    }

    @Test
    void aCollectionThatBreaksOffIsABrokenFont() throws IOException {
        var collection = collection(face());
        var half = Arrays.copyOf(collection, collection.length / 2);
        try (var reading = new Reading(written(face(), half))) {
            assertThat(reading.pixels(1, 400)).isNotNull();
            assertThat(reading.documents().remarks(Reading.page(1))).contains(PageRemark.CHARACTERS_UNSURE);
        }
    }

    private static RawPdf page(String content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 100 100]>>")
                        .object("<</Type/Page/Contents 4 0 R>>")
                        .stream("", content);
    }

    /** A form with one field in which a text was typed. */
    private static RawPdf form(String typed) {
        return new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R/AcroForm<</NeedAppearances true/DA(/Helv 0 Tf 0 g)"
                        + "/DR<</Font<</Helv 5 0 R>>>>/Fields[4 0 R]>>>>")
                .object("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 100 100]>>")
                .object("<</Type/Page/Annots[4 0 R]>>")
                .object("<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/F 4/DA(/Helv 12 Tf 0 g)/Rect[10 40 90 60]/V" + typed
                        + ">>")
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    /** A page with words in glyph numbers of a face, and what the file carries in its place. */
    private Path written(byte[] face, byte[] carried) throws IOException {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 400 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
                        .stream("", "BT /F 50 Tf 10 30 Td <" + glyphs(face) + "> Tj ET")
                        .object("<</Type/Font/Subtype/Type0/BaseFont/Whole/Encoding/Identity-H/DescendantFonts[6 0"
                                + " R]>>")
                        .object("<</Type/Font/Subtype/CIDFontType2/BaseFont/Whole/CIDToGIDMap/Identity"
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000"
                                + "/FontDescriptor 7 0 R>>")
                        .object("<</Type/FontDescriptor/FontName/Whole/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
                                + "/Ascent 880/Descent -120/CapHeight 700/StemV 80/FontFile2 8 0 R>>")
                        .stream("", carried)
                        .save(folder.resolve(carried.length + ".pdf"));
    }

    private static String glyphs(byte[] face) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face))) {
            var cmap = font.getUnicodeCmapLookup();
            var codes = new StringBuilder();
            WORDS.chars().forEach(point -> codes.append("%04X".formatted(cmap.getGlyphId(point))));
            return codes.toString();
        }
    }

    private static byte[] face() throws IOException {
        try (InputStream in = EmbeddableFaces.class.getResourceAsStream("/org/anjuan/fonts/NotoSansSC-Regular.ttf")) {
            return in.readAllBytes();
        }
    }

    /** A collection of one font: the head, and the font's tables further down. */
    private static byte[] collection(byte[] face) {
        var head = ByteBuffer.allocate(16);
        head.put("ttcf".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x00010000)
                .putInt(1)
                .putInt(16);
        var all = ByteBuffer.allocate(16 + face.length).put(head.array()).put(face);
        int tables = all.getShort(16 + Integer.BYTES);
        for (int i = 0; i < tables; i++) {
            int at = 16 + TABLES_AT + RECORD * i + OFFSET_IN_RECORD;
            all.putInt(at, all.getInt(at) + 16);
        }
        return all.array();
    }
}
