package org.anjuan.check.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a form stay rows, however aslant it was scanned and whatever specks lie at its edges. */
class ScannedFormTest {
    private static final PageKey PAGE = new PageKey(new SourceId("6".repeat(64)), 1);
    private static final String ROWS = """
        序号\t名称\t规格型号\t单位\t数量
        1\t运动鞋黑色\t41至43码\t双\t46
        2\t运动鞋白色\t39至42码\t双\t32
        3\t运动上衣\tL\t件\t27
        """;

    @ParameterizedTest
    @ValueSource(doubles = {-0.02, -0.011, -0.004, 0, 0.004, 0.011, 0.02})
    void aPageThatLayAslantIsReadRowByRow(double slope) {
        assertThat(read(list(slope))).isEqualTo(ROWS);
    }

    @Test
    void aSpeckInTheMarginIsNoCellAndMovesNone() {
        var lines = new ArrayList<>(list(0.004));
        lines.add(3, new Line("o", new Box(0.009, 0.27, 0.014, 0.01), List.of(), 0.7));
        lines.add(new Line("福", new Box(0.4, 0.9, 0.01, 0.006), List.of(), 0.05));
        assertThat(read(lines)).isEqualTo(ROWS);
    }

    @Test
    void aSingleFigureThatWasSurelyReadIsKept() {
        var figure = new Line("8", new Box(0.5, 0.5, 0.01, 0.015), List.of(), 0.99);
        assertThat(read(List.of(figure))).isEqualTo("8\n");
    }

    @Test
    void linesOfAHeadStayLines() {
        var head = List.of(
                line("某某县市场监督管理局", 0.36, 0.094, 0.29),
                line("财物清单", 0.43, 0.131, 0.15),
                line("某市监强清〔2024〕73号", 0.39, 0.169, 0.23),
                line("本清单是附件。", 0.12, 0.202, 0.3));
        assertThat(read(head)).isEqualTo("某某县市场监督管理局\n财物清单\n某市监强清〔2024〕73号\n本清单是附件。\n");
    }

    @Test
    void aNumberAboveAFormIsNoPartOfItsFirstCell() {
        var lines = List.of(
                line("某市监结〔2024〕73号", 0.4, 0.17, 0.2),
                line("案件名称", 0.12, 0.201, 0.1),
                line("某鞋服店涉嫌侵权案", 0.3, 0.201, 0.4),
                line("当事人", 0.12, 0.24, 0.07),
                line("某鞋服店", 0.3, 0.24, 0.1));
        assertThat(read(lines)).isEqualTo("某市监结〔2024〕73号\n案件名称\t某鞋服店涉嫌侵权案\n当事人\t某鞋服店\n");
    }

    @Test
    void aDayThatANarrowColumnCutOffIsOne() {
        var lines = List.of(
                line("决定书", 0.12, 0.2, 0.1),
                line("2025年3月2", 0.5, 0.2, 0.1),
                line("张某", 0.8, 0.2, 0.05),
                line("8日", 0.5, 0.218, 0.03));
        assertThat(Script.loose(List.of(page(lines))).tight().text()).contains("2025年3月28日");
    }

    private static List<Line> list(double slope) {
        var lines = new ArrayList<Line>();
        double y = 0.2;
        for (var row : ROWS.lines().toList()) {
            double x = 0.12;
            for (var cell : row.split("\t", 0)) {
                double width = cell.length() * 0.02;
                lines.add(line(cell, x, y + slope * (x + width / 2 - 0.12), width));
                x += 0.17;
            }
            y += 0.031;
        }
        return lines;
    }

    private static Line line(String words, double x, double y, double width) {
        return new Line(words, new Box(x, y, width, 0.018), List.of(), 0.97);
    }

    private static PageText page(List<Line> lines) {
        return new PageText(PAGE, Origin.OCR, lines);
    }

    private static String read(List<Line> lines) {
        return Script.loose(List.of(page(lines))).text();
    }

    @Test
    void aTitleOfThreeLinesBesideANarrowColumnOfNumbersIsOneCell() {
        var lines = List.of(
                line("1", 0.137, 0.2, 0.01),
                line("立案审批表", 0.203, 0.2, 0.1),
                line("2", 0.137, 0.24, 0.01),
                line("询问笔录", 0.203, 0.24, 0.08),
                line("行政处罚文书送达回证", 0.203, 0.28, 0.2),
                line("3", 0.137, 0.301, 0.01),
                line("（行政处罚事先（听证）", 0.203, 0.301, 0.2),
                line("21", 0.743, 0.301, 0.02),
                line("告知书）", 0.277, 0.322, 0.055));
        assertThat(read(lines)).endsWith("\n3\t行政处罚文书送达回证(行政处罚事先(听证)告知书)\t21\n");
    }

    @Test
    void aLabelWhoseAnswerStandsBetweenItsLinesIsOneCell() {
        var lines = List.of(
                line("统一社会信", 0.1, 0.2, 0.09),
                line("91990702MA6E3K7R7A", 0.21, 0.211, 0.3),
                line("用代码", 0.1, 0.222, 0.055));
        assertThat(read(lines)).isEqualTo("统一社会信用代码\t91990702MA6E3K7R7A\n");
    }

    @Test
    void aLabelThatAsksForAnOpinionIsOneCellThoughNobodyGaveOne() {
        var lines = List.of(
                line("承办人意见", 0.1, 0.2, 0.09),
                line("建议立案。", 0.21, 0.2, 0.1),
                line("负责人审批", 0.1, 0.25, 0.09),
                line("意见", 0.1, 0.271, 0.037));
        assertThat(read(lines)).isEqualTo("承办人意见\t建议立案。\n负责人审批意见\n");
    }

    @Test
    void labelsInTheMiddleOfTheirColumnAreRowsHoweverShort() {
        var lines = List.of(
                line("送达文书名称、文号", 0.108, 0.132, 0.154),
                line("行政处罚事先告知书", 0.361, 0.132, 0.2),
                line("受送达人", 0.207, 0.161, 0.067),
                line("某烟酒店", 0.587, 0.161, 0.08),
                line("送达时间", 0.193, 0.19, 0.069),
                line("2025年6月24日", 0.358, 0.19, 0.13));
        assertThat(read(lines)).isEqualTo("送达文书名称、文号\t行政处罚事先告知书\n受送达人\t某烟酒店\n送达时间\t2025年6月24日\n");
    }

    @Test
    void titlesWithAPageBesideThemAreRowsThoughTheirNumbersWereNotRead() {
        var lines = List.of(
                line("编号", 0.218, 0.13, 0.04),
                line("文书名称", 0.45, 0.13, 0.09),
                line("页次", 0.8, 0.13, 0.04),
                line("立案报告表", 0.43, 0.158, 0.1),
                line("1", 0.825, 0.158, 0.01),
                line("询问笔录", 0.44, 0.186, 0.08),
                line("2", 0.825, 0.186, 0.01));
        assertThat(read(lines)).isEqualTo("编号\t文书名称\t页次\n立案报告表\t1\n询问笔录\t2\n");
    }

    @Test
    void rowsHardlyFurtherApartThanTheLinesOfACellAreRows() {
        var lines = List.of(
                row("某石材加工厂未取得许可证进行建设的", 0.43, 0.1245, 0.44),
                row("案件名称", 0.11, 0.1338, 0.08),
                row("案件", 0.43, 0.143, 0.04),
                row("立案日期", 0.11, 0.1687, 0.08),
                row("2024年6月11日", 0.43, 0.1687, 0.12),
                row("因委托评估耗时较长、案情需会商，不能在", 0.43, 0.1943, 0.44),
                row("延长理由", 0.11, 0.2036, 0.08),
                row("九十日内办结。", 0.43, 0.2129, 0.13));
        assertThat(read(lines)).isEqualTo("""
            案件名称\t某石材加工厂未取得许可证进行建设的案件
            立案日期\t2024年6月11日
            延长理由\t因委托评估耗时较长、案情需会商,不能在九十日内办结。
            """);
    }

    @Test
    void aDayBesideTheNameThatSignedStaysInItsRowOfADenseForm() {
        var lines = List.of(
                row("符合立案条件，建议立案。", 0.3, 0.2, 0.24),
                row("承办人意见", 0.11, 0.2093, 0.1),
                row("庞某　谷某", 0.3, 0.2186, 0.1),
                row("2024年6月7日", 0.48, 0.2186, 0.12),
                row("大队意见", 0.11, 0.2443, 0.08),
                row("同意，报局审批。", 0.3, 0.2443, 0.15),
                row("2024年6月8日", 0.5, 0.2443, 0.12));
        assertThat(read(lines)).isEqualTo("承办人意见\t符合立案条件,建议立案。庞某 谷某\t2024年6月7日\n大队意见\t同意,报局审批。\t2024年6月8日\n");
    }

    @Test
    void aDayThatBreaksAtTheEndOfALineGoesOnAtTheBeginningOfTheNext() {
        var lines = List.of(
                row("建议延长。", 0.43, 0.2642, 0.1),
                row("庞某　谷某", 0.56, 0.2642, 0.1),
                row("2024年9月5", 0.76, 0.2642, 0.11),
                row("承办人意见", 0.11, 0.2734, 0.1),
                row("日", 0.43, 0.2827, 0.02));
        assertThat(read(lines)).isEqualTo("承办人意见\t建议延长。\t庞某 谷某\t2024年9月5日\n");
    }

    @Test
    void aSignatureApartFromTheOpinionAboveItStaysInItsCell() {
        var lines = List.of(
                row("涉嫌无照经营，事实清楚，建议立案调查，由张", 0.3, 0.2, 0.44),
                row("承办人意见", 0.11, 0.2186, 0.1),
                row("某、李某承办。", 0.3, 0.2186, 0.14),
                row("张某 李某 2024年6月7日", 0.3, 0.2443, 0.3));
        assertThat(read(lines)).isEqualTo("承办人意见\t涉嫌无照经营,事实清楚,建议立案调查,由张某、李某承办。张某 李某 2024年6月7日\n");
    }

    @Test
    void labelsSideBySideWhoseBracketsBreakAreOneCellEach() {
        var lines = List.of(
                row("金额（小", 0.11, 0.2, 0.08),
                row("金额（大", 0.45, 0.2, 0.08),
                row("￥14,912.00", 0.25, 0.2093, 0.1),
                row("壹万肆仟玖佰壹拾贰元整", 0.6, 0.2093, 0.22),
                row("写）", 0.11, 0.2186, 0.04),
                row("写）", 0.45, 0.2186, 0.04));
        assertThat(read(lines)).isEqualTo("金额(小写)\t￥14,912.00\t金额(大写)\t壹万肆仟玖佰壹拾贰元整\n");
    }

    private static Line row(String words, double x, double y, double width) {
        return new Line(words, new Box(x, y, width, 0.0143), List.of(), 1);
    }

    @Test
    void anIndentedSentenceAboveATableWithNumberedRowsIsNoCell() {
        var lines = List.of(
                line("核查人员：许某（执法证号：14990203015）", 0.127, 0.2, 0.47),
                line("核查人员出示证件，说明来意，对申请的场所、设施设备、制度", 0.167, 0.226, 0.728),
                line("等进行现场核查。", 0.136, 0.252, 0.2),
                line("序号", 0.12, 0.34, 0.04),
                line("核查情况", 0.18, 0.34, 0.08),
                line("1", 0.14, 0.38, 0.02),
                line("冷柜3台", 0.18, 0.38, 0.08),
                line("2", 0.14, 0.42, 0.02),
                line("管理人员1名", 0.18, 0.42, 0.12),
                line("3", 0.14, 0.46, 0.02),
                line("布局合理", 0.18, 0.46, 0.08));
        assertThat(read(lines))
                .startsWith("核查人员:许某(执法证号:14990203015)\n核查人员出示证件")
                .endsWith("序号\t核查情况\n1\t冷柜3台\n2\t管理人员1名\n3\t布局合理\n");
    }

    @Test
    void aTitleThatIsHardlyLargerThanTheFormBelowIsNoPartOfItsFirstRow() {
        var lines = List.of(
                line("检查（勘验）笔录", 0.41, 0.179, 0.18),
                line("检查时间", 0.12, 0.203, 0.08),
                line("2025年9月24日15时00分至16时10分", 0.28, 0.203, 0.5),
                line("检查地点", 0.12, 0.24, 0.08),
                line("平陶县沙河镇粮站路5号", 0.28, 0.24, 0.3));
        assertThat(read(lines)).isEqualTo("检查(勘验)笔录\n检查时间\t2025年9月24日15时00分至16时10分\n检查地点\t平陶县沙河镇粮站路5号\n");
    }

    @Test
    void aNumberSetRightAboveAFormIsNoPartOfItsFirstRow() {
        var lines = List.of(
                line("霜岭林草罚决字〔2025〕31号", 0.62, 0.179, 0.26),
                line("姓名", 0.12, 0.201, 0.05),
                line("钟离牧原", 0.3, 0.201, 0.09),
                line("出生", 0.5, 0.201, 0.05),
                line("1979年9月23日", 0.65, 0.201, 0.15));
        assertThat(read(lines)).isEqualTo("霜岭林草罚决字〔2025〕31号\n姓名\t钟离牧原\t出生\t1979年9月23日\n");
    }
}
