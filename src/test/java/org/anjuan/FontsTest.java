package org.anjuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faces that travel with the program, so that no Chinese word depends on what a machine has installed. */
class FontsTest {
    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〔〕【】—…·×÷％○●△▲□■✓①②③④⑤⑥⑦⑧⑨⑩";
    private static final int EM = 400;

    /** Points of so fine a picture that nobody sees. */
    private static final int SPECK = 3;

    @ParameterizedTest
    @CsvSource({"NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSerifSC-Regular"})
    void aShippedFaceHasEveryCharacterOfTheBasicSet(String face) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(face)))) {
            var glyphs = font.getUnicodeCmapLookup();
            var missing = IntStream.concat(PUNCTUATION.codePoints(), basicSet())
                    .filter(character -> glyphs.getGlyphId(character) == 0)
                    .mapToObj(Character::toString)
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NotoSansSC-Regular, Noto Sans SC, Regular",
        "NotoSansSC-Bold, Noto Sans SC, Bold",
        "NotoSerifSC-Regular, Noto Serif SC, Regular"
    })
    void theWindowCanLoadAShippedFace(String face, String family, String style) throws IOException {
        try (var stream = open(face)) {
            var font = Font.loadFont(stream, 14);
            assertThat(font.getFamily()).isEqualTo(family);
            assertThat(font.getStyle()).isEqualTo(style);
        }
    }

    /** The window's toolkit draws large type by the even-odd rule, which leaves white what is covered twice. */
    @ParameterizedTest
    @CsvSource({"NotoSansSC-Regular", "NotoSansSC-Bold"})
    void noCharacterOfTheProgramsWordsHasStrokesThatOverlap(String face) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(face)))) {
            var glyphs = font.getUnicodeCmapLookup();
            var torn = ownCharacters()
                    .filter(character -> outline(font, glyphs.getGlyphId(character))
                            .filter(outline -> lost(outline) > SPECK)
                            .isPresent())
                    .mapToObj(Character::toString)
                    .toList();
            assertThat(torn).isEmpty();
        }
    }

    private static Optional<Path2D> outline(TrueTypeFont font, int number) {
        try {
            return Optional.ofNullable(font.getGlyph().getGlyph(number)).map(GlyphData::getPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many points of a picture the non-zero rule fills and the even-odd rule does not. */
    private static long lost(Path2D outline) {
        var picture = new BufferedImage(EM, EM, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.translate(EM / 4.0, EM / 4.0);
        pen.scale(EM / 2000.0, EM / 2000.0);
        fill(pen, Color.WHITE, outline, Path2D.WIND_NON_ZERO);
        fill(pen, Color.BLACK, outline, Path2D.WIND_EVEN_ODD);
        pen.dispose();
        return IntStream.of(picture.getRaster().getPixels(0, 0, EM, EM, (int[]) null))
                .filter(value -> value > 0)
                .count();
    }

    private static void fill(Graphics2D pen, Color color, Path2D outline, int rule) {
        outline.setWindingRule(rule);
        pen.setColor(color);
        pen.fill(outline);
    }

    /** Every character in the program's bundles of words. */
    private static IntStream ownCharacters() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/org/anjuan"))) {
            var all = new StringBuilder();
            for (var file : files.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.codePoints().filter(character -> character > ' ').distinct();
        }
    }

    /** The 6,763 Chinese characters of GB 2312. */
    private static IntStream basicSet() {
        var gb2312 = Charset.forName("GB2312");
        return IntStream.rangeClosed(0xB0, 0xF7)
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0xA1, 0xFE)
                        .mapToObj(cell -> new String(new byte[] {row.byteValue(), (byte) cell}, gb2312)))
                .flatMapToInt(String::codePoints)
                .filter(character -> character != '\uFFFD');
    }

    private static InputStream open(String face) {
        return Objects.requireNonNull(FontsTest.class.getResourceAsStream("/org/anjuan/fonts/" + face + ".ttf"));
    }
}
