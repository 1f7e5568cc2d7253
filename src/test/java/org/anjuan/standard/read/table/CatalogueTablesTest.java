package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.read.table.Assumed.What;
import org.anjuan.standard.read.table.Unread.Why;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of 扣分 holds more than numbers in the catalogues of offices, and titles and remarks say in many ways what a veto leads to. */
class CatalogueTablesTest {
    private static final String CATALOGUE = "编号|类别|存在的问题|扣分|说明";
    private static final String HEADING = "序号|项目|评查要点|分值|评分办法|得分";

    @TempDir
    Path folder;

    private Understood table(String... rows) throws IOException {
        return Tables.understood(folder, rows);
    }

    private static List<String> said(Understood understood) {
        return read(understood).items().map(CatalogueTablesTest::said).toList();
    }

    private static String said(Item item) {
        var reason = item.deductibles().getFirst();
        return reason.text() + "：" + StandardWorkbook.cost(reason.cost());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        立案审批表缺少案由、来源或者日期|1分/项 @ 立案审批表缺少案由、来源或者日期：每项扣1分
        勘验笔录没有勘验人签字的|每处扣1分 @ 勘验笔录没有勘验人签字：每处扣1分
        笔录涂改处未按指印|0.5分/处，最多扣2分 @ 笔录涂改处未按指印：每处扣0.5分，最多扣2分
        几份证据互相矛盾没有说明|3～8 @ 几份证据互相矛盾没有说明：酌情扣3—8分，每档1分
        没收物品没有清单|每件扣2分，扣完6分为止 @ 没收物品没有清单：每件扣2分，最多扣6分
        超过七日送达的，每超一日|扣0.5分 @ 超过七日送达：每日扣0.5分
        未告知听证权利|一票否决，案卷不得分 @ 未告知听证权利：一票否决
        材料缺失的|主要材料每缺一份扣3分 @ 缺少主要材料：每份扣3分
        裁量畸轻|5 @ 裁量畸轻：扣5分
        """)
    void aColumnOfDeductionsIsReadAsRulesAreWherePointsAloneDoNotStandThere(String row, String reason)
            throws IOException {
        var understood = table(CATALOGUE, "1|办案|" + row + "|", "2|办案|没有送达回证|2|");

        assertThat(said(understood)).contains(reason);
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void aRangeForEachTimeWithoutPointsOfItsRowIsAsked() throws IOException {
        var understood = table(CATALOGUE, "1|其他|文书不规范|每处扣0.5～1分|");

        assertThat(said(understood)).containsExactly("文书不规范（每处 0.5—1 分，各处相加）：酌情扣0.5—10分，每档0.5分");
        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.EACH_RANGE);
    }

    @Test
    void linesOfGradesThatCountDeductionsAreNotSaidToBeMissing() throws IOException {
        var understood = table(CATALOGUE, "1|立案|没有立案审批手续|5|", "注：扣分超过40分的，按不合格案卷处理；扣分不满10分的为优秀案卷|<|<|<|<");

        assertThat(understood.assumed())
                .extracting(Assumed::what)
                .contains(What.GRADES_PARTLY)
                .doesNotContain(What.GRADES);
    }

    @Test
    void aTitleThatSaysWhatOneFaultLeadsToIsOverVetoes() throws IOException {
        var understood = table(
                HEADING,
                "一、主体和权限（一项不符即为不合格案卷，不再往下评）|<|<|<|<|<",
                "1|执法人员|两名以上执法人员持有效证件办案|||",
                "2|当事人|被处罚人是依法应当承担责任的单位或者个人|||",
                "二、办案程序（4分）|<|<|<|<|<",
                "3|归档|一案一卷|4|未做到的不得分|");
        var standard = read(understood);

        assertThat(standard.parts(Part.Kind.VETO)
                        .flatMap(Part::items)
                        .map(item -> item.deductibles().getFirst().text()))
                .containsExactly("未由两名以上执法人员持有效证件办案", "被处罚人不是依法应当承担责任的单位或者个人");
        assertThat(standard.vetoOutcome()).isEqualTo(new VetoOutcome.Decided(null, "不合格", true));
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void aVetoMayLeaveACaseSomePoints() throws IOException {
        var file = Tables.words(
                folder.resolve("t.docx"),
                List.of("许可案卷评查标准", "一、一票否决情形", "1.许可事项没有法律依据的；", "2.应当听证未听证的。", "有上述情形之一的，该案卷评定为不合格，得分按59分计。"),
                List.of("项目及分值|具体要求|评分细则", "归档（4分）|一案一卷（4分）|未做到的不得分"),
                List.of("85分以上优秀，60—84分合格，59分以下不合格"));
        var understood = Tables.understand(file);

        assertThat(read(understood).vetoOutcome())
                .isEqualTo(new VetoOutcome.Decided(new BigDecimal("59"), "不合格", false));
        assertThat(understood.assumed()).extracting(Assumed::what).doesNotContain(What.VETO_TOTAL, What.VETO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        当场或者五日内一次性告知补正内容|4|没有一次告知的扣4分| @ 没有一次告知（要求：当场或者五日内一次性告知补正内容）：扣4分
        当场或者五日内告知补正内容|4|未做到的扣4分| @ 未当场或者五日内告知补正内容：扣4分
        立案审批表填写完整|4|审批表漏填一栏扣0.5分，扣完为止| @ 审批表有缺项：每栏扣0.5分
        决定十日内公开|4|公开不及时酌扣| @ 公开不及时：酌情扣0.5—4分，每档0.5分
        字迹清楚|4|涂改一处扣1分，三处以上的不得分| @ 有涂改：每处扣1分
        收集必要证据|4|只有一种证据的扣4分| @ 只有一种证据：扣4分
        加盖机关印章|4|无印章全扣| @ 无印章（要求：加盖机关印章）：本条不得分
        自作出决定之日起两日内报所属机关备案|5|逾期备案：3日内扣1分，5日内扣2分，超过5日扣5分| @ 自作出决定之日起未在两日内报所属机关备案：分档择一：逾期备案：3日内扣1分；5日内扣2分；超过5日扣5分
        """)
    void theseAreReadForWhatTheySay(String row, String reason) throws IOException {
        var understood = table(HEADING, "1|项目|" + row, "2|项目|一案一卷|2|不符合的扣2分|");

        assertThat(said(understood)).first().isEqualTo(reason);
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void whatWasNotDoneNamesNoGroup() throws IOException {
        var understood = table(HEADING, "1|送达|决定书在七日内送达|6|逾期1日扣1分；未送达的本项不得分|", "2|^|留置送达有见证人|3|送达一项不符合规定的，本项不得分|");

        assertThat(read(understood)
                        .items()
                        .map(item -> StandardWorkbook.cost(
                                item.deductibles().getLast().cost())))
                .containsExactly("本条不得分", "本组计0分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"①②两种情形同时存在的，扣7分", "二者兼有的全扣"})
    void severalCasesAtOnceAreAQuestion(String rule) throws IOException {
        var understood = table(HEADING, "1|执行|罚款按期缴纳|7|没有凭据扣3分；超期未催缴的扣4分；" + rule + "|");

        assertThat(understood.unread()).extracting(Unread::words).containsExactly(rule);
    }

    @Test
    void aConditionMayStandInBracketsBehindTheRules() throws IOException {
        var understood = table(HEADING, "1|执行|出具专用票据|10|没有出具票据扣10分（没有当场收缴的，本项得满分）|");

        assertThat(read(understood).item("A1.1").orElseThrow().condition()).isEqualTo("没有当场收缴的，本项得满分");
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void fieldsThatAreFilledInForEachCaseAreNoVetoesThoughTheyStandBelowThem() throws IOException {
        var understood = table(
                CATALOGUE, "1|办案|没有送达回证|2|", "二、否决项|<|<|<|<", "1|否决|超越职权作出许可|否决|", "得分：|<|<|<|<", "评查人（签名）：|<|<|<|<");

        assertThat(read(understood).items().map(Item::text)).containsExactly("没有送达回证", "超越职权作出许可");
    }

    @Test
    void theSameAsAboveIsWhatStandsAbove() throws IOException {
        var understood = table(
                "序号|项目|评查要点|分值|评分办法|依据",
                "1|送达|有送达回证|5|没有的扣5分|行政许可法第四十四条",
                "2|送达|签收日期齐全|3|没有的扣3分|同上",
                "3|归档|目录齐全|2|没有的扣2分|",
                "4|归档|页码连续|2|不连续扣2分|〃");

        assertThat(read(understood)
                        .items()
                        .map(item -> item.basis().stream().map(Basis::text).toList()))
                .containsExactly(List.of("行政许可法第四十四条"), List.of("行政许可法第四十四条"), List.of(), List.of("行政许可法第四十四条"));
    }

    @Test
    void allOfThemTogetherAreAnotherCostThanEachOfThem() throws IOException {
        var understood = table(HEADING, "1|检验|有委托书和结论|5|缺其中一种的扣2分，两种都缺的扣5分|");

        assertThat(read(understood).items().flatMap(item -> item.deductibles().stream()))
                .extracting(reason -> reason.exclusive())
                .containsExactly("r1", "r1");
    }
}
