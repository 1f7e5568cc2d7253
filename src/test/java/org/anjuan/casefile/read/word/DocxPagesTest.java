package org.anjuan.casefile.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import org.anjuan.casefile.read.word.limit.Warning;
import org.apache.pdfbox.Loader;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxPagesTest {
    private static final String SENTENCE = "经查明，当事人未经批准，在青石县临河街道擅自占用人行道堆放建筑材料共计18平方米。";

    @TempDir
    Path dir;

    private final Written written = new Written();

    @Test
    void everyCharacterIsKept() throws IOException {
        var source = new StringBuilder();
        for (int i = 1; i <= 120; i++) {
            String text = i + "．" + SENTENCE + "《中华人民共和国行政处罚法》第" + i + "条：“罚款 (RMB) 2,000.50 元”。";
            written.paragraph(text).setAlignment(ParagraphAlignment.BOTH);
            source.append(text);
        }
        var printed = printed();
        assertThat(printed.text()).isEqualTo(source.toString().replace(" ", ""));
        assertThat(printed.pages()).isGreaterThan(3);
    }

    @Test
    void equalFilesMakeEqualBytes() throws IOException {
        written.paragraph(SENTENCE);
        written.table(new String[] {"案由", "擅自占用道路"});
        written.seal(written.paragraph("青石县城市管理局"), 300, 300, 100);
        var file = written.in(dir);
        assertThat(Printed.of(file).pdf()).isEqualTo(Printed.of(file).pdf());
    }

    @Test
    void thePageIsAsLargeAsTheSectionSays() throws IOException {
        written.paragraph(SENTENCE);
        try (var pdf = Loader.loadPDF(printed().pdf())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, within(0.1f));
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(841.9f, within(0.1f));
        }
    }

    @Test
    void linesEndWithinTheMarginsAndNeverBeginWithAComma() throws IOException {
        written.paragraph(SENTENCE.repeat(6));
        var ink = printed().area(1, rgb -> rgb < 0x808080);
        assertThat(ink[0]).isGreaterThanOrEqualTo(71);
        assertThat(ink[2]).isLessThanOrEqualTo(595.3 - 72 + 15);
    }

    @Test
    void aSealStandsWhereItIsAnchored() throws IOException {
        var paragraph = written.paragraph("青石县城市管理局");
        written.seal(paragraph, 320, 410, 90);
        var red = printed().area(1, rgb -> rgb == 0xFF0000);
        assertThat(red).containsExactly(new double[] {320, 410, 410, 500}, within(1.5));
    }

    @Test
    void aCellMergedOverRowsIsSetOnceAndItsRowsStayBelowEachOther() throws IOException {
        var table = written.table(
                new String[] {"当事人", "名称", "青石县大风商贸有限公司"},
                new String[] {"^", "住所", "青石县临河街道1号"},
                new String[] {"^", "电话", "00000000000"});
        table.getRow(0).getCell(0).getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        var printed = printed();
        double[] label = printed.place("当事人");
        double[] name = printed.place("名称");
        double[] phone = printed.place("电话");
        assertThat(label[1]).isLessThan(name[1]);
        assertThat(phone[1]).isCloseTo(name[1], within(0.1));
        assertThat(phone[2]).isGreaterThan(name[2] + 20);
    }

    @Test
    void aCellMergedOverColumnsIsAsWideAsThey() throws IOException {
        var table = written.table(new String[] {"青石县大风商贸公司占用道路", ""}, new String[] {"甲", "乙"});
        table.getRow(0).removeCell(1);
        table.getRow(0).getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        var printed = printed();
        assertThat(printed.place("道路")[2]).isEqualTo(printed.place("青石县")[2]);
        assertThat(printed.place("乙")[1]).isCloseTo(72 + 100, within(8.0));
    }

    @Test
    void aTableThatIsTooLongGoesOnOverleafWithItsHeader() throws IOException {
        var rows = new String[80][];
        rows[0] = new String[] {"序号", "文书名称"};
        for (int i = 1; i < rows.length; i++) {
            rows[i] = new String[] {"第" + i, "文书" + i};
        }
        var table = written.table(rows);
        table.getRow(0).setRepeatHeader(true);
        var texts = printed().texts();
        assertThat(texts).hasSizeGreaterThan(1).allMatch(text -> text.contains("文书名称"));
        assertThat(String.join("", texts)).contains("文书79");
    }

    @Test
    void oneCellHigherThanAPageIsCutBetweenLines() throws IOException {
        var table = written.table(new String[] {"经过"});
        for (int i = 1; i <= 90; i++) {
            table.getRow(0).getCell(0).addParagraph().createRun().setText("第" + i + "步，");
        }
        var printed = printed();
        assertThat(printed.pages()).isGreaterThan(1);
        assertThat(printed.text()).contains("第1步").contains("第90步");
    }

    @Test
    void pageNumbersAreWrittenTheWayTheirSectionAsks() throws IOException {
        field(written.document().createFooter(HeaderFooterType.DEFAULT).createParagraph(), "PAGE");
        written.document().getDocument().getBody().getSectPr().addNewPgNumType().setFmt(STNumberFormat.NUMBER_IN_DASH);
        written.paragraph(SENTENCE);
        assertThat(printed().text()).contains("-1-");
    }

    @Test
    void headersAndFootersStandOnEveryPageWithTheirNumbers() throws IOException {
        written.document()
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("行政处罚案卷");
        var footer = written.document().createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.createRun().setText("第");
        field(footer, "PAGE");
        footer.createRun().setText("页共");
        field(footer, "NUMPAGES");
        footer.createRun().setText("页");
        for (int i = 0; i < 3; i++) {
            written.paragraph(SENTENCE).createRun().addBreak(BreakType.PAGE);
        }
        written.paragraph(SENTENCE);
        var texts = printed().texts();
        assertThat(texts).hasSize(4).allMatch(text -> text.contains("行政处罚案卷"));
        assertThat(texts.get(0)).contains("第1页共4页");
        assertThat(texts.get(3)).contains("第4页共4页");
    }

    @Test
    void numbersOfListsAreWrittenOut() throws IOException {
        var abstracts = written.document().createNumbering();
        var definition = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal("%1、");
        var id = abstracts.addNum(
                abstracts.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition)));
        for (int i = 0; i < 12; i++) {
            written.paragraph("证据" + i).setNumID(id);
        }
        assertThat(printed().text()).contains("一、证据0").contains("十、证据9").contains("十二、证据11");
    }

    @Test
    void aTabWithDotsReachesItsStop() throws IOException {
        var paragraph = written.document().createParagraph();
        var tab = paragraph.getCTP().addNewPPr().addNewTabs().addNewTab();
        tab.setPos(BigInteger.valueOf(6000));
        tab.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc.LEFT);
        tab.setLeader(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc.DOT);
        var run = paragraph.createRun();
        run.setText("立案审批表");
        run.addTab();
        run.setText("3");
        var printed = printed();
        assertThat(printed.place("3")[1]).isCloseTo(72 + 300, within(1.0));
        assertThat(printed.text()).contains("立案审批表....");
    }

    @Test
    void aCharacterThatNoFaceHasIsMarkedAndReported() throws IOException {
        written.paragraph("当事人𪚥某☑");
        var printed = printed();
        assertThat(printed.text()).isEqualTo("当事人〓某√");
        assertThat(printed.warnings()).contains(Warning.CHARACTER_MISSING);
    }

    private Printed printed() throws IOException {
        return Printed.of(written.in(dir));
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("9");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
