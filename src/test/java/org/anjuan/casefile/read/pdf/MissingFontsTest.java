package org.anjuan.casefile.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.samples.RawPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese that a file names a font for, but does not carry, is drawn with the bundled faces, and that is said. */
class MissingFontsTest {
    private static final String WORDS = "行政处罚决定书";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SimSun",
                "NSimSun",
                "FangSong",
                "FangSong_GB2312",
                "KaiTi_GB2312",
                "SimHei",
                "#CB#CE#CC#E5",
                "FZXiaoBiaoSong-B05S",
                "STSong-Light",
                "NobodyKnowsThisFont"
            })
    void namedButMissingChineseFontsDrawTheirCharacters(String name) {
        try (var reading = new Reading(unicode(name, "UniGB-UCS2-H"))) {
            assertThat(Reading.ink(reading.pixels(1, 800))).isBetween(0.02, 0.5);
            assertThat(reading.text(1).plain()).isEqualTo(WORDS);
            assertThat(reading.text(1).origin()).isEqualTo(Origin.DIGITAL);
            assertThat(reading.documents().remarks(Reading.page(1))).containsExactly(PageRemark.FONTS_REPLACED);
        }
    }

    @Test
    void fontsThatDifferInNameOnlyAreDrawnAlikeAndHeiDiffersFromSong() {
        int[] song = drawn("SimSun");
        assertThat(drawn("FangSong")).isEqualTo(song);
        assertThat(drawn("SimHei")).isNotEqualTo(song);
    }

    private int[] drawn(String name) {
        try (var reading = new Reading(unicode(name, "UniGB-UCS2-H"))) {
            return reading.pixels(1, 400).argb();
        }
    }

    @Test
    void glyphNumbersOfAMissingFontWithoutATableAreCalledUnsureAndGiveNoText() {
        var file = type0("ABCDEF+SimSun", "Identity-H", "Identity", "00410042004300440045004600470048");
        try (var reading = new Reading(file)) {
            assertThat(reading.documents().remarks(Reading.page(1)))
                    .containsExactlyInAnyOrder(PageRemark.FONTS_REPLACED, PageRemark.CHARACTERS_UNSURE);
            assertThat(reading.text(1).origin()).isEqualTo(Origin.NONE);
        }
    }

    @Test
    void latinFontsThatAreMissingKeepTheirWeightAndTheirSerifs() {
        var plain = latin("Helvetica");
        assertThat(Reading.ink(latin("Helvetica-Bold"))).isGreaterThan(1.1 * Reading.ink(plain));
        assertThat(latin("Times-Roman").argb()).isNotEqualTo(plain.argb());
        assertThat(Reading.ink(latin("TimesNewRomanPSMT"))).isPositive();
    }

    private Pixels latin(String name) {
        var file = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 200 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
                        .stream("", "BT /F 50 Tf 10 30 Td (018 No) Tj ET")
                        .object("<</Type/Font/Subtype/Type1/BaseFont/" + name + "/Encoding/WinAnsiEncoding>>");
        try (var reading = new Reading(file.save(folder.resolve(name + ".pdf")))) {
            return reading.pixels(1, 800);
        }
    }

    private Path unicode(String name, String encoding) {
        var codes = HexFormat.of().formatHex(WORDS.getBytes(StandardCharsets.UTF_16BE));
        return type0(name, encoding, "GB1", codes);
    }

    private Path type0(String name, String encoding, String ordering, String codes) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 400 100]>>")
                        .object("<</Type/Page/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>")
                        .stream("", "BT /F 50 Tf 10 30 Td <" + codes + "> Tj ET")
                        .object("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/" + encoding
                                + "/DescendantFonts[6 0 R]>>")
                        .object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(" + ordering + ")/Supplement 2>>/DW 1000"
                                + "/FontDescriptor 7 0 R>>")
                        .object("<</Type/FontDescriptor/FontName/" + name
                                + "/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent"
                                + " -120/CapHeight 700/StemV 80>>")
                        .save(folder.resolve(name.replace('#', '_') + encoding + ".pdf"));
    }
}
