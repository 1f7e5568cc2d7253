package org.anjuan.standard.read.table;

import static java.util.stream.Collectors.joining;
import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.Without;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in the manners of several offices: nearly everything is right at once, and what is left to a person stays in the standard. */
class OfficesTablesTest {
    private static final String[] PREFIXED = {
        "某县行政处罚案卷评查表|<|<|<|<",
        "序号|阶段|评查内容|分值|扣分标准",
        "1|调查取证|检查记录：时间、地点|4|每缺一项扣1分；无检查记录的，本项不得分",
        "2|^|谈话笔录（9分）：告知权利|3|未告知的扣3分",
        "3|^|谈话笔录：关键事实清楚|4|未问清的酌情扣1—3分；无谈话笔录的，9分全扣",
        "4|^|谈话笔录：逐页签名|2|每处扣0.5分",
        "5|^|检测报告合法有效|3|没有资质的，本项不得分。未检测的不评",
        "6|实体（一票否决）|程序合法，无违反法定程序情形|否决|有一条不合格的，一票否决",
        "合计|<|<|16|",
        "说明：有一条不合格的，不再计分，评查结果为不及格。评查结果分为及格、不及格。|<|<|<|<",
    };

    @TempDir
    Path folder;

    @Test
    void rowsWithOnePrefixAreElementsAndRemarksBelowTheSumAreRead() throws IOException {
        var understood = understand(Tables.xlsx(folder.resolve("t.xlsx"), PREFIXED));
        var standard = read(understood);

        assertThat(lines(standard))
                .containsExactly(
                        "A1.1 程序合法，无违反法定程序情形: 程序不合法，或者违反法定程序=Veto",
                        "B1.1 检查记录：时间、地点: 缺少时间或者地点=PerTime, 无检查记录=AllPoints",
                        "谈话笔录 9 / B1.2.1 告知权利: 谈话笔录未告知权利=Fixed",
                        "谈话笔录 9 / B1.2.2 关键事实清楚: 谈话笔录未问清=Range, 无谈话笔录=WholeItem",
                        "谈话笔录 9 / B1.2.3 逐页签名: 谈话笔录未逐页签名=PerTime",
                        "B1.3 检测报告合法有效: 没有资质=AllPoints");
        assertThat(standard.vetoOutcome()).isEqualTo(new VetoOutcome.Decided(null, "不及格", true));
        assertThat(standard.bands()).extracting(band -> band.name()).containsExactly("及格", "不及格");
        assertThat(standard.item("B1.3").orElseThrow().rules().without()).isEqualTo(Without.FULL);
        assertThat(understood.unread()).isEmpty();
    }

    /** The line of the grades and what becomes of what is not judged: two questions, and nothing else. */
    @Test
    void whatTheTableDoesNotSayStaysToBeChecked() throws IOException {
        var standard = read(understand(Tables.xlsx(folder.resolve("t.xlsx"), PREFIXED)));

        assertThat(standard.terms().toCheck())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("没有写分数线").contains("及格 9.6 分"),
                        line -> assertThat(line).contains("不评的怎样计分").contains("评查表 第 5 项（第 7 行）"));
        assertThat(standard.items()).allMatch(item -> item.guidance().toCheck().isEmpty());
    }

    @Test
    void whatIsNotUnderstoodStaysAtItsItem() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "评查内容|分值|扣分标准",
                "送达及时|60|按比例扣减相应得分",
                "归档|40|每处扣1分",
                "注：60分以上为合格，60分以下为不合格|<|<")));

        assertThat(standard.item("A1.1").orElseThrow().guidance().toCheck())
                .singleElement()
                .asString()
                .startsWith("评查表 第 2 行 “按比例扣减相应得分”：没有读懂");
        assertThat(standard.terms().toCheck()).isEmpty();
    }

    @Test
    void aNumberOverSeveralRowsTellsWhatThisItemIs() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "序号|项目|内容|分值|扣分标准",
                "1|笔录|两人询问|3|不足两人的，本项不得分",
                "^|^|签名|2|没有的不得分",
                "2|送达|送达及时|5|逾期的，本项不得分")));

        assertThat(lines(standard))
                .containsExactly(
                        "A1.1 两人询问: 不足两人（要求：两人询问）=WholeGroup", "A1.2 签名: 缺少签名=AllPoints", "A2.1 送达及时: 送达不及时=AllPoints");
    }

    @Test
    void vetoesInAWordTableOfTheirOwnAndRemarksBehindItAreRead() throws IOException {
        var understood = understand(Tables.words(
                folder.resolve("某省标准.docx"),
                List.of("附件2", "某省测绘行政处罚案卷评查标准", "一、基本标准（有任何一条不符合的，为不合格卷，总分为0分）"),
                List.of("序号|评查内容|评查标准", "1|主体|处罚主体合法", "2|程序|要求听证的，依法组织听证"),
                List.of("二、一般标准"),
                List.of(
                        "项目|评查内容|分值|扣分标准|备注",
                        "立案|在规定期限内立案|40|逾期1—3日扣10分，超过3日扣20分，超过7日不得分|",
                        "听证|听证程序合法|60|不符合规定的每处扣2分|未要求听证的不评"),
                List.of("说明：1.扣完为止，不计负分。", "2.90分（含）以上为优秀，75分（含）以上90分以下为合格，75分以下为不合格。", "3.没有涉及的项目按满分计算。")));
        var standard = read(understood);

        assertThat(standard.title()).isEqualTo("某省测绘行政处罚案卷评查标准");
        assertThat(lines(standard))
                .containsExactly(
                        "A1.1 处罚主体合法: 处罚主体不合法=Veto",
                        "A2.1 要求听证的，依法组织听证: 要求听证的，未依法组织听证=Veto",
                        "B1.1 在规定期限内立案: 未在规定期限内立案=Ladder",
                        "B2.1 听证程序合法: 听证程序不合法=PerTime");
        assertThat(standard.item("B2.1").orElseThrow().condition()).isEqualTo("未要求听证的不评");
        assertThat(standard.item("B1.1").orElseThrow().provenance()).isEqualTo("原表 表 2 第 2 行");
        assertThat(standard.bands()).extracting(band -> band.name()).containsExactly("优秀", "合格", "不合格");
        assertThat(standard.terms().toCheck()).isEmpty();
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void aCatalogueThatTakesFromAHundredIsReadWithItsRules() throws IOException {
        var standard = read(understand(Tables.words(
                folder.resolve("目录.docx"),
                List.of(
                        "某区行政许可案卷评查细则",
                        "一、评查采取百分制，从100分中扣除。",
                        "二、合法性标准出现任何一项问题的，扣100分。",
                        "三、90（含）分以上为优秀，60（含）至90（不含）为合格，60以下为不合格。",
                        "四、标准没有规定的不扣分；符合上级主管部门规定的不扣分。"),
                List.of("类别|问题|扣分", "合法性|许可主体不合法|100", "申请书|没有申请书|10", "其他|其他不规范（每处）|1"),
                List.of("评查人：        复核人："))));

        assertThat(standard.formula()).isInstanceOf(Formula.FromFull.class);
        assertThat(standard.parts()).extracting(Part::kind).containsExactly(Part.Kind.VETO, Part.Kind.DEDUCT);
        assertThat(standard.item("A1.1").orElseThrow().deductibles().getFirst().cost())
                .isEqualTo(new Cost.Veto(new VetoOutcome.Minus(new BigDecimal("100"))));
        assertThat(lines(standard)).contains("B1.1 没有申请书: 没有申请书=Fixed", "B2.1 其他不规范: 其他不规范=PerTime");
        assertThat(standard.terms().listedOnly()).isTrue();
        assertThat(standard.terms().waivers()).isTrue();
        assertThat(standard.terms().toCheck()).isEmpty();
    }

    @Test
    void vetoesWrittenIntoTheCellsOfPointsSayThemselvesWhatTheyLeadTo() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "序号|项目|分值|评查标准及扣分办法",
                "1|执法主体|5|主体不合法的，案卷计0分；名称不规范的扣1分",
                "2|案件事实|10|时间、地点每缺一项扣1分；笔录之间每一项矛盾扣2分；案由、日期、金额、地点、人数各2分，缺项不得分",
                "说明：9分以上为及格，9分以下为不及格|<|<|<")));

        assertThat(lines(standard))
                .containsExactly(
                        "A1.1 执法主体: 主体不合法=Veto, 名称不规范=Fixed",
                        "A1.2 案件事实: 时间、地点有缺项=PerTime, 笔录之间每一项矛盾=PerTime, 缺少案由、日期、金额、地点或者人数=PerTime");
        assertThat(standard.vetoOutcome()).isEqualTo(new VetoOutcome.Decided(BigDecimal.ZERO, "不及格", false));
        assertThat(standard.terms().toCheck()).isEmpty();
    }

    @Test
    void vetoesThatOnlyTheRemarksNameBecomeItems() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准|得分",
                "受理|凭证规范|60|每处扣1分|",
                "决定|决定及时|40|超过期限的，每超1日扣1分|",
                "备注：1.合法性评查发现超越权限、违反法定程序的，直接评定为不合格，不再评分。2.60分以上为合格，60分以下为不合格|<|<|<|<",
                "评查组长签名：|||评查时间：|")));

        assertThat(standard.item("A1.1").orElseThrow().text()).isEqualTo("合法性评查发现超越权限、违反法定程序");
        assertThat(standard.vetoOutcome()).isEqualTo(new VetoOutcome.Decided(null, "不合格", true));
        assertThat(standard.items()).hasSize(3);
    }

    @Test
    void thisItemStaysAQuestionWhereNothingTells() throws IOException {
        var understood = understand(
                Tables.xlsx(folder.resolve("t.xlsx"), "项目|内容|分值|扣分标准", "受理|审查及时|5|超期的，本项不得分", "受理|文书送达|5|未送达的扣2分"));

        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.WHICH_ITEM, Why.POINTS_LEFT);
        assertThat(read(understood).item("A1.1").orElseThrow().guidance().toCheck())
                .hasSize(1);
    }

    private static final List<String> FOLDED = List.of(
            "序号|项目|分值|评查内容|扣分标准",
            "第一部分 实体（60分）|<|<|<|<",
            "1|主体|30|主体适格|名称不规范的扣1分",
            "2|程序|30|程序正当|未告知的扣3分",
            "第二部分 归档（40分）|<|<|<|<",
            "3|归档|40|一案一卷|每处扣1分",
            "合　计|^|100|最后得分：|");

    @Test
    void scalingIsOverTheWholeWhateverTheNumberOfParts() throws IOException {
        var understood = understand(Tables.words(
                folder.resolve("t.docx"),
                List.of("某县行政处罚案卷评查标准"),
                FOLDED,
                List.of("说明：因案情不需要的，该项不参评，最后得分按参评项目的分值折算为百分制，保留一位小数。", "90分以上的为优秀，不足90分的为合格，不满60分的为不合格。")));
        var standard = read(understood);

        assertThat(standard.formula()).isEqualTo(new Formula.BasePlusShare(BigDecimal.ZERO, new BigDecimal("100")));
        assertThat(standard.items()).hasSize(3);
        assertThat(understood.declared()).isEqualByComparingTo("100");
        assertThat(standard.terms().toCheck()).singleElement().asString().contains("等次没有读全");
    }

    @Test
    void rowsThatShareTheirPointsKeepTheirOwnWordsAndConditions() throws IOException {
        var understood = understand(Tables.words(
                folder.resolve("t.docx"),
                List.of("某县行政处罚案卷评查标准"),
                List.of(
                        "序号|项目|分值|评查内容|扣分标准",
                        "1|程序|60|先立案后调查|先调查的扣3分",
                        "2|^|^|依法组织听证。|不符合要求的扣2分。不涉及听证的，不评。",
                        "3|^|^|文书要素齐全|每缺一项扣1分",
                        "4|笔录|40|制作规范|有下列情形之一的各扣1分：多人合用一份笔录；未写起止时间；未逐页签名"),
                List.of("说明：60分以上为合格，60分以下为不合格。")));
        var standard = read(understood);

        assertThat(standard.item("A1.1").orElseThrow().condition()).isNullOrEmpty();
        assertThat(lines(standard))
                .containsExactly(
                        "A1.1 先立案后调查；依法组织听证；文书要素齐全: 先调查=Fixed, 未依法组织听证=Fixed, 文书要素不齐全=PerTime",
                        "A2.1 制作规范: 多人合用一份笔录=Fixed, 未写起止时间=Fixed, 未逐页签名=Fixed");
        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.CONDITION_OF_ROW, Why.POINTS_LEFT);
        assertThat(standard.item("A1.1").orElseThrow().guidance().toCheck())
                .singleElement()
                .asString()
                .contains("不涉及听证的，不评");
    }

    /** The program counts times, so what makes up one stands in the reason, and a person is told. */
    @Test
    void pointsForSeveralTogetherAreCountedByTheReasonAndAskedAbout() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "文书|文书文字准确，无错别字|2|错别字每3处扣0.5分",
                "^|页码编写正确|3|页码错误每两处扣1分，最多扣2分",
                "^|立案审批表载明案由、来源|5|每缺3项扣2分",
                "^|卷面整洁|4|每满三处扣0.5分",
                "^|用字规范|4|错别字满3个扣0.5分，以此类推"));
        var standard = read(understood);

        assertThat(standard.items().map(item -> item.deductibles().getFirst().text()))
                .containsExactly(
                        "有错别字（满3处计一次）", "页码错误（满2处计一次）", "立案审批表没有载明案由或者来源（满3项计一次）", "卷面不整洁（满3处计一次）", "有错别字（满3个计一次）");
        assertThat(standard.items().map(item -> item.deductibles().getFirst().cost()))
                .startsWith(
                        new Cost.PerTime(new BigDecimal("0.5"), "次", null),
                        new Cost.PerTime(BigDecimal.ONE, "次", BigDecimal.TWO))
                .allMatch(cost -> cost instanceof Cost.PerTime(var _, var unit, var _) && unit.equals("次"));
        assertThat(standard.items())
                .allSatisfy(item -> assertThat(item.guidance().toCheck().getFirst())
                        .contains("“" + written(understood, item) + "”", "没有“每几处”的扣法"));
    }

    private static String written(Understood understood, Item item) {
        return understood.rules().stream()
                .filter(rule -> item.provenance() != null
                        && item.provenance().endsWith(rule.place().said()))
                .findFirst()
                .orElseThrow()
                .phrase()
                .words();
    }

    @Test
    void rowsWithoutARuleAreAtTheReviewersDiscretionWhereTheTableSaysSo() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "卷面|备考表填写完整|2|",
                "归档|结案后30日内归档|58|逾期归档的扣2分",
                "决定|裁量有说明，符合裁量基准|40|",
                "说明：1.扣分标准未列明的，由评查人员酌情扣分，但不得超过该项分值。2.60分以上为合格，60分以下为不合格。|<|<|<")));

        assertThat(reason(standard, "A1.1").cost())
                .isEqualTo(new Cost.Range(new BigDecimal("0.5"), new BigDecimal("2"), new BigDecimal("0.5")));
        assertThat(reason(standard, "A3.1").text()).isEqualTo("裁量没有说明，或者不符合裁量基准");
        assertThat(reason(standard, "A3.1").cost()).isInstanceOf(Cost.Range.class);
        assertThat(standard.terms().toCheck()).isEmpty();
    }

    @Test
    void whatIsSaidAndNotUnderstoodIsQuotedWithTheRowsItConcerns() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "卷面|备考表填写完整|60|",
                "听证|依法组织听证|40|未组织的扣2分。未要求听证的不评",
                "说明：未涉及的项目不参评，其分值平均分摊到其他项目；扣分标准未列明的，参照相近项目扣分并说明理由。60分以上为合格，60分以下为不合格。|<|<|<")));

        assertThat(standard.terms().toCheck())
                .anySatisfy(line -> assertThat(line).contains("“未涉及的项目不参评，其分值平均分摊到其他项目”", "没有读懂", "评查表 第 3 行"))
                .anySatisfy(line -> assertThat(line).contains("没有列明扣分标准的怎样扣", "没有读懂", "评查表 第 2 行"))
                .noneSatisfy(line -> assertThat(line).contains("表里没有写"));
    }

    @Test
    void whatNoRowMayBeSparedOfIsQuotedAllTheSame() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "卷面|备考表填写完整|100|未填写的扣2分",
                "说明：未涉及的项目不参评，其分值平均分摊到其他项目。60分以上为合格，60分以下为不合格。|<|<|<")));

        assertThat(standard.terms().toCheck())
                .anySatisfy(line -> assertThat(line).contains("写了不评的怎样计分（“未涉及的项目不参评，其分值平均分摊到其他项目”）", "选了“不适用”的"));
    }

    private static Deductible reason(Standard standard, String id) {
        return standard.item(id).orElseThrow().deductibles().getFirst();
    }

    @Test
    void aLastRowThatIsWorthAllOthersIsNoItemWhateverItIsCalled() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "受理|凭证规范|60|每处扣1分",
                "决定|决定及时|30|每处扣1分",
                "送达|送达及时|10|每处扣1分",
                "全部项目|全部内容|100|")));

        assertThat(standard.items()).hasSize(3);
    }

    private static List<String> lines(Standard standard) {
        return standard.items().map(OfficesTablesTest::line).toList();
    }

    private static String line(Item item) {
        var heading = item.heading();
        var over = heading == null ? "" : heading.text() + " " + heading.points() + " / ";
        return over + item.id() + " " + item.text() + ": "
                + item.deductibles().stream()
                        .map(reason ->
                                reason.text() + "=" + reason.cost().getClass().getSimpleName())
                        .collect(joining(", "));
    }
}
