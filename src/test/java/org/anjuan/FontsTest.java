package org.anjuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faces that travel with the program, so that no Chinese word depends on what a machine has installed. */
class FontsTest {
    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〔〕【】—…·×÷％○●△▲□■✓①②③④⑤⑥⑦⑧⑨⑩";

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
