package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row asks for and what its rules say become reasons that can stand in a report, or are asked about. */
class ReasonWordsTest {
    @TempDir
    Path folder;

    private static List<String> reasons(Standard standard, String id) {
        return standard.item(id).orElseThrow().deductibles().stream()
                .map(Deductible::text)
                .toList();
    }

    @Test
    void aRuleThatOnlyCountsTakesItsWordsFromWhatIsAskedFor() throws IOException {
        var standard = read(understand(Tables.docx(
                folder.resolve("t.docx"),
                "案卷评查标准",
                "项目|评查内容|分值|扣分标准",
                "调查|笔录逐页签名，更正处按指印|4|一处不符扣1分",
                "^|立案审批表记载案由、来源、日期|7|缺一项扣1分",
                "^|证据材料注明来源，由提供人签名|6|要素不全的每份扣1分",
                "^|抽样取证凭证、登记保存清单|4|填写不规范扣4分",
                "^|调查终结报告内容齐全，处理建议明确|8|内容不全每项扣1分，建议不明确扣2分",
                "^|重大案件经集体讨论，并有讨论记录|6|未经讨论扣6分，无记录扣3分",
                "^|五日内送达|4|超期扣4分")));

        assertThat(reasons(standard, "A1.1")).containsExactly("笔录未逐页签名，或者更正处未按指印");
        assertThat(reasons(standard, "A1.2")).containsExactly("立案审批表未记载案由、来源或者日期");
        assertThat(reasons(standard, "A1.3")).containsExactly("证据材料没有注明来源，或者未由提供人签名");
        assertThat(reasons(standard, "A1.4")).containsExactly("抽样取证凭证、登记保存清单填写不规范");
        assertThat(reasons(standard, "A1.5")).containsExactly("调查终结报告内容不全", "处理建议不明确");
        assertThat(reasons(standard, "A1.6")).containsExactly("重大案件未经集体讨论", "无讨论记录");
        assertThat(reasons(standard, "A1.7")).containsExactly("未在五日内送达");
    }

    @Test
    void whatIsMissingIsSaidOfThePaperTheRowIsAbout() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "文书|评查内容|分值|扣分标准",
                "行政处罚告知书|要素齐全，送达日期早于决定日期|5|要素缺1项扣1分；无当事人签收记录的扣2分",
                "行政处罚决定书|载明事实、依据，并加盖印章|10|内容每缺一项扣2分；错别字、文号错误等每处扣0.5分；无决定书扣全分",
                "询问笔录|起止时间、地点|4|每缺一项扣1分")));

        assertThat(reasons(standard, "A1.1")).containsExactly("行政处罚告知书要素有缺项", "行政处罚告知书无当事人签收记录");
        assertThat(reasons(standard, "A2.1")).containsExactly("行政处罚决定书内容有缺项", "行政处罚决定书有错别字、文号错误等问题", "无行政处罚决定书");
        assertThat(reasons(standard, "A3.1")).containsExactly("询问笔录未写明起止时间或者地点");
    }

    @Test
    void whatIsAskedForMayStandAmongTheRules() throws IOException {
        var standard =
                read(understand(Tables.xlsx(folder.resolve("t.xlsx"), "项目|评分标准|分值", "决定书|决定书载明事实、依据和救济途径。每缺一项扣2分|6")));

        assertThat(reasons(standard, "A1.1")).containsExactly("决定书没有载明事实、依据或者救济途径");
    }

    @Test
    void whoDidSomethingAloneIsNotCountedAway() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|评查内容|分值|扣分标准",
                "调查|笔录制作规范|9|一人同时询问两人的扣2分；一人未签名的扣1分",
                "卷面|案卷封面使用统一格式|2|不符合扣2分",
                "^|一案一卷|2|一案一卷未做到扣1分")));

        assertThat(reasons(standard, "A1.1")).first().isEqualTo("一人同时询问两人");
        assertThat(reasons(standard, "A2.1")).containsExactly("案卷封面未使用统一格式");
        assertThat(reasons(standard, "A2.2")).containsExactly("一案一卷未做到");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每份证据不符合要求",
                "其他要素有缺项",
                "其余有缺项",
                "内容要素有缺项",
                "要素不全",
                "裁量有未说明",
                "案卷封面使用未统一格式",
                "作出决定前未依法履行了告知程序",
                "缺少处罚决定书具备当事人、依据等7项要素",
                "超期立案",
                "超期"
            })
    void whatNoReportCanCarryIsBroken(String reason) {
        assertThat(Broken.is(reason)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政处罚决定书要素有缺项",
                "使用未经检定的仪器",
                "有未成年人在场",
                "卷内有未编页码的材料",
                "未了解当事人情况",
                "逾期归档",
                "缺少案由、日期等要素",
                "其他组织未盖章",
                "未在五日内送达",
                "超期3日未报告"
            })
    void whatStandsByItselfIsNotBroken(String reason) {
        assertThat(Broken.is(reason)).isFalse();
    }

    @Test
    void aReasonThatIsNoSentenceIsAskedAbout() throws IOException {
        var understood =
                understand(Tables.xlsx(folder.resolve("t.xlsx"), "项目|评查内容|分值|扣分标准", "卷面|归档|4|每处扣1分", "^|其他|2|矛盾的扣2分"));

        assertThat(understood.unread()).extracting(Unread::why).containsOnly(Why.REASON_UNCLEAR);
        assertThat(understood.unread()).hasSize(2);
    }

    @Test
    void pointsForDoingItInPartAreRungsOfOneReason() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|评查内容|分值|评分标准",
                "卷面|文书制作规范|3|规范得3分，基本规范得2分，不规范不得分",
                "^|有目录|2|有得2分，没有不得分")));

        assertThat(reasons(standard, "A1.1")).containsExactly("文书制作不规范");
        assertThat(standard.item("A1.1").orElseThrow().deductibles().getFirst().cost())
                .isInstanceOfSatisfying(
                        Cost.Ladder.class,
                        ladder -> assertThat(ladder.rungs())
                                .extracting(rung -> rung.points().intValue() + rung.text())
                                .containsExactly("1基本规范", "3不规范"));
        assertThat(reasons(standard, "A1.2")).containsExactly("没有目录");
    }

    @Test
    void theWordsOfAColumnOfFaultsStayAsTheyAre() throws IOException {
        var standard = read(understand(
                Tables.xlsx(folder.resolve("t.xlsx"), "文书名称|扣分情形|扣分值", "询问笔录|一份笔录询问两人以上|10", "^|未告知权利义务|5")));

        assertThat(standard.deductibles().map(Deductible::text)).containsExactly("一份笔录询问两人以上", "询问笔录未告知权利义务");
    }

    @Test
    void boxesToBeTickedAreLeftToTheReviewerAndQuestionsBecomeFaults() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|评查内容|评查结果|<|分值|得分",
                "^|^|是|否|^|^",
                "实体部分（一票否决）|执法主体是否合法|□是|□否||",
                "立案|案由表述是否规范 □是 □否|□是|□否|2|",
                "^|是否制作立案审批表|□是|□否|3|",
                "合计|<|<|<|5|",
                "注：选“否”的该项不得分|<|<|<|<|<"));
        var standard = read(understood);

        assertThat(standard.parts()).extracting(Part::kind).containsExactly(Part.Kind.VETO, Part.Kind.EARN);
        assertThat(standard.deductibles().map(Deductible::text)).containsExactly("执法主体不合法", "案由表述不规范", "未制作立案审批表");
        assertThat(standard.item("B1.1").orElseThrow().text()).isEqualTo("案由表述是否规范");
        assertThat(understood.unread()).isEmpty();
        assertThat(understood.notes()).extracting(NoteRead::kind).contains(NoteRead.Kind.RULE);
    }

    @Test
    void aSentenceForAllRowsHoldsForThoseThatSayNothingThemselves() throws IOException {
        var understood = understand(Tables.docx(
                folder.resolve("t.docx"),
                "案卷评查标准",
                "项目|评查内容|分值|扣分标准",
                "卷面|一案一卷|3|",
                "^|逐页编号|4|漏编页号每处扣1分",
                "合计|<|7|",
                "说明：各项内容不符合要求的，酌情扣分，扣完为止|<|<|<"));

        assertThat(read(understood).item("A1.1").orElseThrow().deductibles())
                .extracting(
                        reason -> reason.text() + " " + reason.cost().getClass().getSimpleName())
                .containsExactly("未做到一案一卷 Range");
        assertThat(reasons(read(understood), "A1.2")).containsExactly("漏编页号");
    }

    @Test
    void pointsThatNoWrittenDeductionReachesAreAskedAboutUnlessTheListIsClosed() throws IOException {
        var rows = new String[] {"项目|评查内容|分值|扣分标准", "卷面|一案一卷，有备考表|4|没有备考表扣2分", "^|逐页编号|4|漏编页号每处扣1分"};
        var open = understand(Tables.xlsx(folder.resolve("t.xlsx"), rows));

        assertThat(open.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.why()).isEqualTo(Why.POINTS_LEFT);
            assertThat(unread.words()).isEqualTo("本行 4 分，写明的只能扣 2 分");
            assertThat(unread.place().row()).isEqualTo(2);
        });
        var closed = understand(
                Tables.xlsx(folder.resolve("u.xlsx"), rows[0], rows[1], rows[2], "合计|<|8|", "说明：标准没有规定的，不扣分|<|<|<"));
        assertThat(closed.unread()).isEmpty();
    }

    @Test
    void rowsThatWereJoinedAreTold() throws IOException {
        var understood = understand(
                Tables.xlsx(folder.resolve("t.xlsx"), "项目|评查内容|分值|扣分标准", "程序|依法告知|5|未告知扣5分", "^|依法听证|^|未听证扣5分"));

        assertThat(understood.assumed())
                .filteredOn(assumed -> assumed.what() == Assumed.What.JOINED)
                .singleElement()
                .satisfies(assumed -> assertThat(assumed.sentence()).endsWith("评查表 第 2—3 行"));
    }
}
