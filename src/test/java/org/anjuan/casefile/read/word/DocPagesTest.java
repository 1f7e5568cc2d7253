package org.anjuan.casefile.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.intake.KindOfBytes;
import org.anjuan.casefile.read.word.limit.WordLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads approval.doc: an invented form with merged cells, header, footer, list, three pages and a red seal. */
class DocPagesTest {
    @TempDir
    Path dir;

    private byte[] sample = {};

    @BeforeEach
    void loadSample() throws IOException {
        try (InputStream in = DocPagesTest.class.getResourceAsStream("approval.doc")) {
            sample = in.readAllBytes();
        }
    }

    @Test
    void theFormHasItsPagesAndItsText() throws IOException {
        var printed = printed();
        assertThat(printed.pages()).isEqualTo(3);
        String text = printed.text();
        assertThat(text).contains("立案审批表", "涉嫌擅自占用城市道路", "青石县临河街道1号", "一、现场照片四张", "二、询问笔录一份");
        assertThat(IntStream.rangeClosed(1, 24)).allMatch(i -> text.contains("第" + i + "段，当事人在青石县"));
    }

    @Test
    void headersAndFootersStandOnEveryPage() throws IOException {
        var texts = printed().texts();
        for (int page = 1; page <= texts.size(); page++) {
            assertThat(texts.get(page - 1)).contains("行政处罚案卷").contains("第" + page + "页共3页");
        }
    }

    @Test
    void aMergedCellStandsInTheMiddleOfItsRows() throws IOException {
        var printed = printed();
        double label = printed.place("当事人")[2];
        assertThat(label).isBetween(printed.place("名称")[2], printed.place("住所")[2]);
    }

    @Test
    void theSealStandsWhereItIsAnchored() throws IOException {
        var red = printed().area(3, rgb -> rgb == 0xFF0000);
        assertThat(red).containsExactly(new double[] {320, 500, 410, 590}, within(2.0));
    }

    @Test
    void paragraphsOfAListThatTheFileDoesNotHaveAreShownWithoutNumbers() throws IOException {
        int found = 0;
        for (int i = 0; i < sample.length - 2; i++) {
            if (sample[i] == 0x0B && sample[i + 1] == 0x46) {
                sample[i + 2] = 99;
                found++;
            }
        }
        assertThat(found).isPositive();
        assertThat(printed().text()).contains("现场照片四张").doesNotContain("一、现场照片四张");
    }

    @Test
    void equalFilesMakeEqualBytes() throws IOException {
        assertThat(printed().pdf()).isEqualTo(printed().pdf());
    }

    @Test
    void brokenFilesAreRefusedOrShownAndNeverThrow() throws IOException {
        var random = new Random(20240624);
        var word = new WordPages(WordLimits.DEFAULT);
        for (int round = 0; round < 60; round++) {
            byte[] broken = round % 3 == 0 ? Arrays.copyOf(sample, random.nextInt(sample.length)) : sample.clone();
            for (int i = 0; i < broken.length / 400; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            var file = Files.write(dir.resolve("broken" + round + ".doc"), broken);
            assertThat(word.render(file, SourceKind.DOC, Stop.NEVER)).isNotNull();
            assertThat(KindOfBytes.of(file, "broken.doc")).isNotNull();
        }
    }

    private Printed printed() throws IOException {
        return Printed.of(Files.write(dir.resolve("approval.doc"), sample), SourceKind.DOC);
    }
}
