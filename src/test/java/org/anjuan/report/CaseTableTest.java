package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anjuan.report.Delivered.Written;
import org.anjuan.report.data.ProofPictures;
import org.anjuan.report.data.ReportData;
import org.anjuan.samples.SamplePictures;
import org.anjuan.samples.SampleRounds;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of a case, written to disk and read as Word would. */
class CaseTableTest {
    private static final ProofPictures SMALL = _ -> Optional.of(SamplePictures.png(600, 120));

    @TempDir
    Path folder;

    @Test
    void everyFinishedCaseHasItsOwnTable() {
        var written = write(SampleRounds.seven(), SMALL);
        assertThat(written).hasSize(5);
        assertThat(written).allSatisfy(one -> assertThat(one.figuresCompared()).isGreaterThan(30));
        assertThat(written.get(1).path().getFileName().toString())
                .isEqualTo("2026年度行政执法案卷评查_个案评查表_002_内部版_标准1_20261120-1730.docx");
    }

    @Test
    void aCaseInOrderSaysSo() throws IOException {
        assertThat(text(0)).contains("未发现成立的否决事项", "本卷没有扣分", "当事人没有申请听证", "没有存疑项目", "本卷总分100.00分，等次：优秀");
    }

    @Test
    void theFormulaCanBeRedoneByHand() throws IOException {
        assertThat(text(1)).contains("参评标准分 P＝20－0＝20分", "E＝20－2.5＝17.5分", "总分＝50＋50×E÷P－D＝50＋50×17.5÷20－2＝91.75");
    }

    @Test
    void deductionsCarryReasonPlaceLawAndNote() throws IOException {
        assertThat(text(1))
                .contains("询问笔录对违法经过问得不清（应扣1.5分，实扣1.5分）", "证据/02 询问笔录.pdf　第2页（卷内第5页）")
                .contains("行政处罚法第42条", "第三问以后没有再问持续时间", "改动处没有按指印（2次，每次0.5分，应扣1分，实扣1分）")
                .contains("09 光盘目录.pdf（有密码）");
    }

    @Test
    void aMissingDocumentNamesThePagesSearched() throws IOException {
        assertThat(text(2)).contains("卷内未见：送达回证（已查第1—8页）", "应扣8分，实扣5分）本项或者本组余分不足");
    }

    @Test
    void anEmptiedGroupNamesTheDeductionThatEmptiedIt() throws IOException {
        assertThat(text(3)).contains("卷内没有询问笔录", "（扣分2）改动处没有按指印", "未附出处");
    }

    @Test
    void aVetoComesFirstAndDecides() throws IOException {
        var text = text(4);
        assertThat(text).contains("成立1项", "（否决1）办案执法人员没有执法资格", "本卷总分0.00分，等次：不合格");
        assertThat(text.indexOf("（否决1）")).isLessThan(text.indexOf("二、评查得分"));
    }

    @Test
    void everyProofOnAPageShowsItsPicture() throws IOException {
        try (var document = open(write(SampleRounds.seven(), SMALL).get(1).path())) {
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getTables().stream()
                            .flatMap(table -> table.getRows().stream())
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .mapToInt(run -> run.getEmbeddedPictures().size())
                            .sum())
                    .isEqualTo(4);
        }
    }

    @Test
    void aPictureThatIsNotToBeHadIsCountedAndSaid() throws IOException {
        var written = write(SampleRounds.seven(), _ -> Optional.empty()).get(1);
        assertThat(written.picturesMissing()).isEqualTo(4);
        assertThat(text(written.path())).contains("未能取得截图");
    }

    @Test
    void bytesThatAreNoPictureDoNotStopTheTable() {
        var written = write(SampleRounds.seven(), _ -> Optional.of(new byte[] {1, 2, 3}));
        assertThat(written.get(1).picturesMissing()).isEqualTo(4);
    }

    @Test
    void aLargePictureIsScaledToWhatPrintNeeds() throws IOException {
        var large = SamplePictures.png(4000, 5600);
        try (var document =
                open(write(SampleRounds.seven(), _ -> Optional.of(large)).get(1).path())) {
            assertThat(document.getAllPictures())
                    .allSatisfy(picture -> assertThat(picture.getData()).hasSizeLessThan(large.length));
        }
    }

    private List<Written> write(ReportData data, ProofPictures pictures) {
        return new Reports(pictures)
                .write(Paper.CASE, data, folder).stream()
                        .map(Written.class::cast)
                        .toList();
    }

    private String text(int index) throws IOException {
        return text(write(SampleRounds.seven(), SMALL).get(index).path());
    }

    private static String text(Path path) throws IOException {
        try (var extractor = new XWPFWordExtractor(open(path))) {
            return extractor.getText();
        }
    }

    private static XWPFDocument open(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return new XWPFDocument(in);
        }
    }
}
