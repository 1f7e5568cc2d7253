package org.anjuan.casefile.read.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese fonts are known by any of their names; other fonts are left alone. */
class FaceTest {
    @ParameterizedTest
    @CsvSource({
        "SimSun, SERIF",
        "'SimSun,Bold', SERIF",
        "NSimSun, SERIF",
        "ABCDEF+SimSun, SERIF",
        "宋体, SERIF",
        "FangSong, SERIF",
        "FangSong_GB2312, SERIF",
        "仿宋_GB2312, SERIF",
        "KaiTi, SERIF",
        "KaiTi_GB2312, SERIF",
        "STSong-Light, SERIF",
        "STKaiti, SERIF",
        "FZFSK--GBK1-0, SERIF",
        "SimHei, SANS",
        "黑体, SANS",
        "微软雅黑, SANS",
        "Microsoft YaHei, SANS",
        "'MicrosoftYaHei,Bold', SANS_BOLD",
        "STHeiti-Regular, SANS",
        "DengXian, SANS",
        "方正小标宋简体, SANS_BOLD",
        "FZXiaoBiaoSong-B05S, SANS_BOLD",
        "FZXBSJW--GB1-0, SANS_BOLD",
        "PMingLiU, SERIF"
    })
    void aChineseNameHasItsNearestFace(String name, Face face) {
        assertThat(Face.named(name)).contains(face);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Helvetica", "ArialMT", "TimesNewRomanPSMT", "Symbol", "Calibri", "Courier-Bold", "", "Kailasa"})
    void otherNamesHaveNone(String name) {
        assertThat(Face.named(name)).isEmpty();
    }

    @Test
    void aNameWrittenInGbkIsUnderstood() {
        var asLatin = new String("仿宋_GB2312".getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
        assertThat(Face.named(asLatin)).contains(Face.SERIF);
    }

    @Test
    void aFaceIsParsedOnceForAll() {
        assertThat(ReadingFonts.ready().get(Face.SERIF))
                .isSameAs(ReadingFonts.ready().get(Face.SERIF));
    }
}
