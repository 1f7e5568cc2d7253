package org.anjuan.casefile.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.casefile.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads sections.doc: three sections of a page each, two of them with headers of their own, the second with red lines around it. */
@SuppressWarnings("NullAway.Init") // printed before each test
class DocSectionsTest {
    @TempDir
    Path dir;

    private Printed printed;

    @BeforeEach
    void print() throws IOException {
        try (var in = DocSectionsTest.class.getResourceAsStream("sections.doc")) {
            printed = Printed.of(Files.write(dir.resolve("sections.doc"), in.readAllBytes()), SourceKind.DOC);
        }
    }

    @Test
    void eachSectionHasItsOwnHeaderOrThatOfTheOneBefore() throws IOException {
        var texts = printed.texts();
        assertThat(texts).hasSize(3);
        assertThat(texts.get(0)).contains("案卷封面", "第一部分页眉");
        assertThat(texts.get(1)).contains("立案审批表", "第二部分页眉");
        assertThat(texts.get(2)).contains("结案报告", "第二部分页眉");
    }

    @Test
    void aTabStopIsOfTheKindTheFileSays() throws IOException {
        assertThat(printed.texts().get(1)).contains("....3");
        double rightEdge = 90 + 8306 / 20.0;
        assertThat(printed.place("3")[1]).isBetween(rightEdge - 9, rightEdge - 4);
    }

    @Test
    void linesAreDrawnAroundThePagesOfTheirSectionOnly() throws IOException {
        assertThat(printed.area(2, rgb -> rgb == 0xFF0000))
                .containsExactly(new double[] {24, 31, 595.3 - 24, 841.9 - 24}, within(1.5));
        assertThat(printed.area(1, rgb -> rgb == 0xFF0000)[2]).isZero();
        assertThat(printed.area(3, rgb -> rgb == 0xFF0000)[2]).isZero();
    }
}
