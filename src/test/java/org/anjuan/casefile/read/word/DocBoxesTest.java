package org.anjuan.casefile.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.word.limit.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads boxes.doc: sixty numbered paragraphs with two footnotes, called in the third and the fortieth, one endnote, a blue box
 * with text beside the first paragraph and a green shape with text at the thirty-fifth.
 */
@SuppressWarnings("NullAway.Init") // printed before each test
class DocBoxesTest {
    private static final double BOTTOM = 841.9 - 72;

    @TempDir
    Path dir;

    private Printed printed;

    @BeforeEach
    void print() throws IOException {
        try (var in = DocBoxesTest.class.getResourceAsStream("boxes.doc")) {
            printed = Printed.of(Files.write(dir.resolve("boxes.doc"), in.readAllBytes()), SourceKind.DOC);
        }
    }

    @Test
    void aBoxStandsWhereItIsAnchoredWithItsTextInIt() throws IOException {
        var blue = printed.area(1, rgb -> rgb == 0x729FCF);
        assertThat(blue[0]).isCloseTo(90 + 255, within(3.0));
        assertThat(blue[1]).isCloseTo(72 + 85, within(6.0));
        assertInside(blue, printed.place("归档编号框"));
    }

    @Test
    void aShapeStandsOnThePageOfItsParagraph() throws IOException {
        int page = (int) printed.place("第35段")[0];
        var green = printed.area(page, rgb -> rgb == 0x00C000);
        assertThat(green[0]).isCloseTo(printed.place("第35段")[1] + 95, within(6.0));
        assertInside(green, printed.place("批示意见框"));
        assertThat(printed.place("批示意见框")[0]).isEqualTo(page);
    }

    @Test
    void footnotesStandAtTheFootOfTheirPagesWithTheirMarks() throws IOException {
        assertThat(printed.place("现场照片另附")[0]).isEqualTo(1);
        assertThat(printed.place("现场照片另附")[2]).isBetween(BOTTOM - 20, BOTTOM);
        assertThat(printed.place("当事人自行测量")[0]).isEqualTo(printed.place("第40段")[0]);
        assertThat(printed.text())
                .contains("堆放1", "堆放2")
                .containsPattern("1 ?现场照片另附")
                .containsPattern("2 ?当事人自行测量");
    }

    @Test
    void theEndnoteStandsBehindTheTextAndNothingIsToldToBeElsewhere() throws IOException {
        assertThat(printed.place("本报告一式两份")[2]).isGreaterThan(printed.place("第60段")[2]);
        assertThat(printed.warnings())
                .doesNotContain(Warning.NOTES_OTHERWISE, Warning.OBJECT_LEFT_OUT, Warning.FLOAT_APPROXIMATED);
    }

    private static void assertInside(double[] area, double[] place) {
        assertThat(place[1]).isBetween(area[0] - 2, area[2]);
        assertThat(place[2]).isBetween(area[1], area[3]);
    }
}
