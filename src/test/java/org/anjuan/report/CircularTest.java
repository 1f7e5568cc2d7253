package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.anjuan.report.Delivered.Written;
import org.anjuan.report.data.ReportData;
import org.anjuan.samples.SampleRounds;
import org.anjuan.samples.SampleStandards;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The circular of a round, written to disk and read as Word would. */
class CircularTest {
    @TempDir
    Path folder;

    @Test
    void itSaysHowManyCasesAndHowGood() throws IOException {
        assertThat(text(SampleRounds.seven()))
                .contains("关于2026年度行政执法案卷评查情况的通报", "共7件，涉及3个单位；已完成评查5件，未完成2件")
                .contains("优秀2件，占40.00%；合格2件，占40.00%；不合格1件，占20.00%。平均得分67.00分，最高100.00分，最低0.00分");
    }

    @Test
    void problemsAreToldByDimensionWithTypicalCases() throws IOException {
        assertThat(text(SampleRounds.seven()))
                .contains("（一）否决事项", "（二）证据是否充分方面", "（四）执法文书是否规范方面")
                .contains("1. 改动处没有按指印，涉及3件。“逐页签名，改动处按指印”一项共有3件扣分，占60.00%，涉及2个单位。")
                .contains("典型案卷：002号卷，证据/02 询问笔录.pdf　第3页（卷内第6页）；003号卷");
    }

    @Test
    void unfinishedCasesAreNamedApart() throws IOException {
        assertThat(text(SampleRounds.seven())).contains("未完成评查的案卷", "评查中", "未开始");
    }

    @Test
    void itEndsWithTheThreeNotes() throws IOException {
        assertThat(text(SampleRounds.seven())).contains("数据截止时间：2026年11月20日 17:30", "评查标准：", "统计口径：", "不等于100%");
    }

    @Test
    void theSheetIsThatOfAnOfficialDocument() throws IOException {
        try (var document = open(SampleRounds.seven())) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getPgMar().getBottom()).hasToString("1984");
            assertThat(section.getPgMar().getLeft()).hasToString("1587");
            assertThat(section.getPgMar().getRight()).hasToString("1474");
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getFooterList())
                    .hasSize(2)
                    .allSatisfy(foot -> assertThat(foot.getParagraphs()
                                    .getFirst()
                                    .getCTP()
                                    .getFldSimpleArray(0)
                                    .getInstr())
                            .isEqualTo("PAGE"));
        }
    }

    @Test
    void chartsHoldMoreThanWhitePaper() throws IOException {
        try (var document = open(SampleRounds.seven())) {
            assertThat(document.getAllPictures()).hasSize(2);
            for (var picture : document.getAllPictures()) {
                var image = ImageIO.read(picture.getPackagePart().getInputStream());
                var grey = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                assertThat(java.util.Arrays.stream(grey)
                                .filter(pixel -> (pixel & 0xff) < 0x60)
                                .count())
                        .isGreaterThan(5_000);
            }
        }
    }

    @Test
    void aRoundWithoutFinishedCasesSaysSo() throws IOException {
        var standard = SampleStandards.share();
        var data = SampleRounds.of(standard).add("甲局", null).data();
        assertThat(text(data)).contains("没有完成评查的案卷", "没有扣分").doesNotContain("平均得分");
        assertThat(text(SampleRounds.of(standard).data())).contains("共0件");
    }

    @Test
    void aRoundOfOneCleanCaseHasNoProblems() throws IOException {
        var standard = SampleStandards.share();
        var data = SampleRounds.of(standard)
                .add("甲局", SampleRounds.clean(standard, "a").submitted())
                .data();
        assertThat(text(data)).contains("优秀1件，占100.00%", "没有扣分，也没有成立的否决事项");
    }

    @Test
    void aTamperedFigureIsCaught() throws IOException {
        var data = SampleRounds.seven();
        var reports = new Reports(_ -> Optional.empty());
        var path = write(data);
        try (var document = read(path);
                var out = Files.newOutputStream(path)) {
            var paragraph = document.getParagraphs().stream()
                    .filter(each -> each.getText().contains("平均得分"))
                    .findFirst()
                    .orElseThrow();
            paragraph.getRuns().stream()
                    .filter(run -> run.text().equals("67.00"))
                    .findFirst()
                    .orElseThrow()
                    .setText("76.00", 0);
            document.write(out);
        }
        assertThat(reports.drafts(Paper.CIRCULAR, data).getFirst().compare(path).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.figure()).isEqualTo("average");
                    assertThat(difference.expected()).isEqualTo("67.00");
                    assertThat(difference.found()).isEqualTo("76.00");
                });
    }

    private Path write(ReportData data) {
        var delivered = new Reports(_ -> Optional.empty())
                .write(Paper.CIRCULAR, data, folder)
                .getFirst();
        assertThat(delivered).isInstanceOf(Written.class);
        return ((Written) delivered).path();
    }

    private String text(ReportData data) throws IOException {
        try (var extractor = new XWPFWordExtractor(open(data))) {
            return extractor.getText();
        }
    }

    private XWPFDocument open(ReportData data) throws IOException {
        return read(write(data));
    }

    private static XWPFDocument read(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new XWPFDocument(in);
        }
    }
}
