package org.anjuan.standard.read.table;

import static java.util.stream.Collectors.joining;
import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Group;
import org.anjuan.standard.Part;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.Without;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices write in many ways is read as it is written: what it costs, when it holds, and what reports say of it. */
class AsWrittenTest {
    private static final String HEADING = "序号|评查项目|评查内容|分值|扣分标准|备注";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        15日内立案，审批手续齐备|5|超期立案的扣2分；无批准手续的扣3分 @ 未在15日内立案 2; 无批准手续（要求：审批手续齐备） 3
        询问笔录一人一份，逐页由被询问人签名|6|未签名的，每页扣1分 @ 未签名（要求：逐页由被询问人签名） 1 each 页
        视听资料注明时间、方法、制作人|3|三项内容缺少任何一项扣1分 @ 视听资料没有注明时间、方法或者制作人 1 each 项
        申请材料齐全、符合法定形式|5|缺1件必备材料扣2分；不符合要求的扣3分 @ 缺少必备材料 2 each 件; 申请材料不齐全，或者不符合法定形式 3
        鉴定机构具有资质|4|未附资质证明复印件的扣一半分 @ 未附资质证明复印件 2
        申请书格式规范|4|书写潦草酌情扣1分以内 @ 书写潦草 0.5-1
        文字准确|4|表述不当的，在1—3分之间酌情扣分 @ 表述不当 1-3
        材料完整|4|材料一份不合要求扣0.5分，三份以上不合要求扣3分 @ 材料不合要求 0.5 each 份 or r1; 三份以上不合要求 3 or r1
        文书在法定期限内送达，回证要素齐全|6|超过7日送达扣2分、超过15日送达扣4分 @ 文书未在法定期限内送达 2:超过7日送达/4:超过15日送达
        结案后及时归档，一案一卷|4|结案超过30日归档的扣1分，超过60日归档的扣2分，未归档的不得分 @ 结案后未及时归档 1:结案超过30日归档的/2:超过60日归档的; 结案后未归档 all
        编有页码和目录|4|无目录扣2分，编码不连续酌扣0.5至1分 @ 无目录 2; 编码不连续 0.5-1
        卷宗装订规范|3|卷皮信息不完整另扣0.5分 @ 卷皮信息不完整 0.5
        文书送达符合规定|5|文书每有一份未送达扣1分 @ 文书未送达 1 each 份
        承办人、审核人逐级签署意见|6|每缺一级签署扣3分 @ 每缺一级签署 3 each 级
        许可决定予以公开|5|不符合要求的扣5分 @ 许可决定未予以公开 5
        装订顺序正确，页码准确|8|顺序错误1处扣1分；缺页号的每页0.5分；扣满8分为止 @ 顺序错误 1 each 处; 缺页号 0.5 each 页
        文字整洁|6|错别字超过3个扣1分，超过6个扣2分 @ 文字不整洁 1:错别字超过3个/2:超过6个
        告知内容齐全，时间早于决定3日以上|8|内容每少一项扣2分 @ 内容有缺项（要求：告知内容齐全） 2 each 项
        逾期不履行的，依法催告、申请强制执行|2|未催告扣1分，未申请强制执行扣1分 @ 未催告（要求：逾期不履行的，依法催告、申请强制执行） 1; 未申请强制执行 1
        文字准确|6|有3处以上错别字扣1分，5处以上扣2分，10处以上不得分 @ 文字不准确 1:有3处以上错别字/2:5处以上/6:10处以上
        文字准确|6|错别字1—2处扣1分，3处以上扣3分 @ 文字不准确 1:错别字1—2处/3:3处以上
        制作决定书和清单|4|决定书和清单均未制作的，本要点不得分 @ 决定书和清单均未制作 all
        送达方式合法|10|不符合法定方式扣10分，但当事人已实际收到的扣3分 @ 不符合法定方式 10 or r1; 不符合法定方式，但当事人已实际收到 3 or r1
        卷宗装订规范|6|页码缺号的扣2分，材料漏装的扣3分，二者不重复扣 @ 页码缺号 2 or r1; 材料漏装 3 or r1
        卷宗装订规范|6|没有目录扣1分；页码缺号的扣2分；材料漏装的扣3分。以上两项不重复计扣 @ 没有目录 1; 页码缺号 2 or r2; 材料漏装 3 or r2
        卷宗装订规范|6|页码缺号的扣2分；材料漏装的扣3分。上述情形不累计扣分 @ 页码缺号 2 or r1; 材料漏装 3 or r1
        文字规范|5|错字、漏字，3处以内不扣分，超过3处的每处扣0.5分 @ 文字不规范 all
        询问笔录写明询问过程，无诱导|15|发现有诱导性提问的，扣5分，情节严重的扣15分 @ 发现有诱导性提问 5:发现有诱导性提问的/15:情节严重的
        送达回证写明送达时间|10|逾期1-5日的扣2分，6-10日扣5分 @ 逾期（要求：送达回证写明送达时间） 2:逾期1-5日的/5:6-10日
        证据确凿充分|10|每一项矛盾扣2分 @ 矛盾（要求：证据确凿充分） 2 each 项
        """)
    void aRowCostsWhatItSaysUnderItsOwnWords(String row, String expected) throws IOException {
        var standard = read(understand(
                Tables.xlsx(folder.resolve("t.xlsx"), HEADING, "1|项目|" + row + "|", "2|项目|一案一卷|2|不符合的扣2分|")));

        assertThat(standard.item("A1.1").orElseThrow().deductibles().stream()
                        .map(AsWrittenTest::said)
                        .collect(joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        单人询问的，总分计0分，不再按一般标准评查打分 @ 0 @ true @ false
        单人询问的，总分计0分，定为不合格案卷 @ 0 @ false @ false
        单人询问的，该案卷定为不合格 @ @ false @ true
        """)
    void whatAVetoLeadsToIsReadTogetherOrAsked(String rule, BigDecimal total, boolean stops, boolean isAsked)
            throws IOException {
        var understood = understand(Tables.xlsx(folder.resolve("t.xlsx"), HEADING, "1|项目|询问由两人进行|10|" + rule + "|"));
        var standard = read(understood);

        assertThat(standard.item("A1.1").orElseThrow().deductibles())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.text()).isEqualTo("单人询问");
                    assertThat(standard.outcome((Cost.Veto) reason.cost()))
                            .isEqualTo(new VetoOutcome.Decided(total, "不合格", stops));
                });
        assertThat(understood.assumed().stream().anyMatch(each -> each.what() == Assumed.What.VETO_TOTAL))
                .isEqualTo(isAsked);
    }

    @Test
    void theLastRungOfARowTakesTheRowsOwnPoints() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "分组|项目及分值|内容及分值|扣分标准",
                "送达15|1 送达文书 15|(1) 按期送达 10|逾期1-5日的扣2分，6-10日扣5分，10日以上的本项不得分",
                "^|^|(2) 送达回证签名 5|未签名的扣5分")));

        assertThat(standard.item("A1.1.1").orElseThrow().deductibles())
                .extracting(AsWrittenTest::said)
                .containsExactly("未按期送达 2:逾期1-5日的/5:6-10日/10:10日以上的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"above", "within", "below"})
    void linesOfTheirOwnBelowWordsThatAnnounceVetoesAreVetoes(String where) throws IOException {
        var lines = List.of(
                "一、合法性标准（有下列情形之一的，实行一票否决，案卷计0分，直接评定为不合格案卷）|<|<|<|<|<",
                "1.主体不具有执法资格，或者以内设机构名义实施处罚的；|<|<|<|<|<",
                "2.主要事实不清、证据不足的。|<|<|<|<|<",
                "有下列情形之一的，不得评为优秀案卷：重大案件未全过程音像记录的。|<|<|<|<|<");
        var table = List.of("1|立案|立案及时|2|不符合的扣2分|", "2|归档|一案一卷|2|不符合的扣2分|");
        var rows = new ArrayList<String>();
        rows.addAll(where.equals("above") ? lines : List.of());
        rows.add(HEADING);
        rows.addAll(where.equals("within") ? lines : List.of());
        rows.addAll(table);
        rows.add("合计|<|<|4||");
        rows.addAll(where.equals("below") ? lines : List.of());
        rows.add("90分以上为优秀，60分以上为合格，60分以下为不合格|<|<|<|<|<");

        var standard = read(understand(Tables.xlsx(folder.resolve("t.xlsx"), rows.toArray(String[]::new))));

        var reasons = standard.parts(Part.Kind.VETO)
                .flatMap(Part::items)
                .map(item -> item.deductibles().getFirst())
                .toList();
        assertThat(reasons)
                .extracting(Deductible::text)
                .containsExactly("主体不具有执法资格，或者以内设机构名义实施处罚", "主要事实不清、证据不足", "重大案件未全过程音像记录");
        assertThat(reasons)
                .extracting(reason -> standard.outcome((Cost.Veto) reason.cost()))
                .containsExactly(
                        new VetoOutcome.Decided(new BigDecimal("0"), "不合格", false),
                        new VetoOutcome.Decided(new BigDecimal("0"), "不合格", false),
                        new VetoOutcome.Barred(List.of("优秀")));
        assertThat(standard.parts(Part.Kind.EARN).flatMap(Part::items)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、基础标准", "基础标准（不符合下列条件之一的，一票否决）", "不符合下列条件之一的，一票否决："})
    void demandsThatAreAnnouncedAsVetoesAreTurnedIntoFaults(String announcement) throws IOException {
        for (var where : List.of("above", "within", "below")) {
            var understood = vetoes(where, announcement, "1.执法主体合法；", "2.适用法律正确。");

            assertThat(faults(understood)).containsExactly("执法主体不合法", "适用法律不正确");
            assertThat(understood.unread()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        一、基础标准 @ 1.执法主体合法；@ 2.超越法定权限。
        有下列情形之一的，一票否决： @ 1.超越法定权限；@ 2.执法主体合法。
        """)
    void aVetoThatIsNotWrittenAsTheOthersIsAQuestion(String announcement, String one, String other) throws IOException {
        var understood = vetoes("within", announcement, one, other);

        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.WHICH_FAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.案由不规范的扣2分", "3.滥用职权的"})
    void aLineThatIsNotCertainlyAVetoIsAQuestion(String line) throws IOException {
        var understood = vetoes("within", "有下列情形之一的，一票否决：", "1.超越法定权限；", line);

        assertThat(faults(understood)).containsExactly("超越法定权限");
        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.REMARK);
    }

    @Test
    void aDenialAmongVetoesThatAreDemandedIsTurnedOrAsked() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "序号|评查内容|分值|扣分标准",
                "一、基础标准（一票否决）|<|<|<",
                "1|适用法律正确||",
                "2|没有适用已经失效的依据||",
                "3|没有私下会见当事人||",
                "二、一般标准|<|<|<",
                "4|立案及时|2|不符合的扣2分"));

        assertThat(faults(understood)).containsExactly("适用法律不正确", "适用已经失效的依据", "没有私下会见当事人");
        assertThat(understood.unread()).extracting(Unread::words).containsExactly("没有私下会见当事人");
    }

    @Test
    void titlesOfALowerRankStayAmongTheVetoes() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "序号|评查内容|分值|扣分标准",
                "一、基础标准（一票否决）|<|<|<",
                "（一）执法主体|<|<|<",
                "1|执法主体合法||",
                "（二）案件事实|<|<|<",
                "2|违法事实清楚||",
                "二、一般标准|<|<|<",
                "3|立案及时|2|不符合的扣2分"));

        assertThat(faults(understood)).containsExactly("执法主体不合法", "违法事实不清楚");
        assertThat(read(understood)
                        .parts(Part.Kind.VETO)
                        .findFirst()
                        .orElseThrow()
                        .groups())
                .extracting(Group::title)
                .containsExactly("执法主体", "案件事实");
        assertThat(understood.unread()).isEmpty();
    }

    private Understood vetoes(String where, String... lines) throws IOException {
        var over = Stream.of(lines).map(line -> line + "|<|<|<|<|<").toList();
        var rows = new ArrayList<String>();
        rows.add("某县案卷评查标准|<|<|<|<|<");
        rows.addAll(where.equals("above") ? over : List.of());
        rows.add(HEADING);
        rows.addAll(where.equals("within") ? over : List.of());
        rows.add("1|立案|立案及时|2|不符合的扣2分|");
        rows.add("合计|<|<|2||");
        rows.addAll(where.equals("below") ? over : List.of());
        return understand(Tables.xlsx(folder.resolve("t.xlsx"), rows.toArray(String[]::new)));
    }

    private static List<String> faults(Understood understood) {
        return read(understood)
                .parts(Part.Kind.VETO)
                .flatMap(Part::items)
                .map(item -> item.deductibles().getFirst().text())
                .toList();
    }

    @Test
    void vetoesOfOneSentenceArePartedByTheirNumbers() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                HEADING,
                "1|立案|立案及时|4|不符合的扣2分|",
                "合计|<|<|4||",
                "说明：一票否决情形：①超越法定权限，以内设机构名义实施的；②依据已经废止的。有一票否决情形的，直接定为不合格|<|<|<|<|<",
                "90分以上为优秀，60分以上为合格，60分以下为不合格|<|<|<|<|<")));

        assertThat(standard.parts(Part.Kind.VETO).flatMap(Part::items).flatMap(item -> item.deductibles().stream()))
                .extracting(Deductible::text)
                .containsExactly("超越法定权限，以内设机构名义实施", "依据已经废止");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        1|加分项（最多加3分）|使用说理式文书|1|加1分| @ false
        1|立案|典型案例|2|市级加1分| @ true
        1|立案|立案及时|2|不符合的扣1分| @ false
        1|立案|每增加一项不合规|2|增加1处扣1分| @ false
        """)
    void whatGivesPointsIsAskedAboutBeforeItTakesThem(String row, boolean isAsked) throws IOException {
        var table = understand(Tables.xlsx(folder.resolve("t.xlsx"), HEADING, row, "2|归档|一案一卷|2|不符合的扣2分|"));

        assertThat(table.unread().stream().anyMatch(each -> each.why() == Why.BONUS))
                .isEqualTo(isAsked);
    }

    @Test
    void pointsWithoutSomebodysOpinionAreNoRowWithoutPoints() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"), HEADING, "1|审批|审批意见齐全|8|无承办人意见扣3分，无分管领导意见扣2分|", "2|归档|一案一卷|2|不符合的扣2分|")));

        assertThat(standard.item("A1.1").orElseThrow().deductibles().stream()
                        .map(AsWrittenTest::said)
                        .collect(joining("; ")))
                .isEqualTo("无承办人意见（要求：审批意见齐全） 3; 无分管领导意见 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        一次性告知补正内容|3|未一次性告知扣3分；无需补正的得3分| @ 无需补正的得3分
        书面告知举报人|3|未告知的不得分|不涉及的，不扣分 @ 不涉及的，不扣分
        有委托手续（未委托的直接得分）|5|无手续扣5分| @ 未委托的直接得分
        审核意见明确|4|意见不明确扣1分|非重大案件此项记满分 @ 非重大案件此项记满分
        """)
    void aCaseThatLosesNothingIsAConditionThatLeavesAllPoints(String row, String condition) throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                HEADING,
                "1|项目|" + row,
                "2|项目|一案一卷|2|不符合的扣2分|",
                "合计|<|<|5|<|<",
                "说明：不参评的按比例折算|<|<|<|<|<")));

        var item = standard.item("A1.1").orElseThrow();
        assertThat(item.condition()).isEqualTo(condition);
        assertThat(item.rules().without()).isEqualTo(Without.FULL);
    }

    @ParameterizedTest
    @CsvSource({
        "错漏的加倍扣2分",
        "缺项的按比例扣分",
        "逾期的减半扣分",
        "第二处起每处扣1分",
        "无记录扣3分，其余2分",
        "每项2分，不符合的酌情扣1—2分",
        "主要事实遗漏的扣4分，次要事实遗漏的减半",
        "记录不全的得一半分",
        "记录漏页的扣2分；记录漏签的扣3分；不重复扣分",
        "没有记录扣3分，但记录漏签的每处扣1分",
        "没有记录扣5分，但事后补记的扣1分，逾期补记的扣2分",
        "没有记录扣3分，漏签扣2分，同时存在的按较重的扣分",
        "错字3处以内的不扣分，3处以上每处扣0.5分"
    })
    void waysNoCostCanSayAreAskedAbout(String rule) throws IOException {
        var understood = understand(
                Tables.xlsx(folder.resolve("t.xlsx"), HEADING, "1|项目|讨论有记录|5|" + rule + "|", "2|项目|一案一卷|2|不符合的扣2分|"));

        assertThat(understood.unread())
                .extracting(Unread::why)
                .containsAnyOf(Why.NOT_UNDERSTOOD, Why.NOT_UNDERSTOOD_ALONE);
    }

    @Test
    void thisProjectIsAskedAboutWhereProjectsAreGroups() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"), HEADING, "1|立案|及时立案|6|未立案先行处罚的，该项目不得分|", "2|^|来源材料附卷|2|不符合的扣2分|"));

        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.WHICH_ITEM);
        assertThat(read(understood).item("A1.1").orElseThrow().deductibles())
                .extracting(Deductible::text)
                .containsExactly("未立案先行处罚");
    }

    @Test
    void aRowThatIsItsOwnRuleNamesItsLadderWithoutPoints() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                HEADING,
                "1|证据|应当收集的证据没有收集的，扣1分；影响处理的，扣5分|10||",
                "2|证据|依法询问未成年人|4|不符合要求的不得分|")));

        assertThat(standard.item("A1.1").orElseThrow().deductibles())
                .extracting(Deductible::text)
                .containsExactly("应当收集的证据没有收集");
        assertThat(standard.item("A1.2").orElseThrow().deductibles())
                .extracting(Deductible::text)
                .containsExactly("未依法询问未成年人");
    }

    @Test
    void aVetoThatOnlyNamesTheGradeIsAskedForItsPoints() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                HEADING,
                "一、合法性评查|<|<|<|<|<",
                "1|主体|执法人员持证执法且不少于两人||不符合的，直接评为不合格|",
                "二、规范性评查|<|<|<|<|<",
                "2|项目|一案一卷|2|不符合的扣2分|"));
        var standard = read(understood);

        assertThat(understood.assumed()).extracting(Assumed::what).contains(Assumed.What.VETO_TOTAL);
        assertThat(standard.terms().toCheck())
                .anySatisfy(line -> assertThat(line).contains("没有写得几分"));
        assertThat(standard.item("A1.1").orElseThrow().deductibles())
                .extracting(Deductible::text)
                .containsExactly("执法人员未持证执法，或者少于两人");
    }

    @Test
    void whatEndsScoringIsReadFromTheWordsBelow() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                HEADING,
                "一、合法性评查|<|<|<|<|<",
                "1|主体|执法主体合法||不符合的，直接评为不合格|",
                "二、规范性评查|<|<|<|<|<",
                "2|项目|一案一卷|2|不符合的扣2分|",
                "说明：合法性评查有一项不符合的，不再进行规范性评查|<|<|<|<|<")));

        assertThat(standard.vetoOutcome().ends()).isTrue();
    }

    @Test
    void sharesOfWhatIsJudgedAreReadAlsoAsAFraction() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                HEADING,
                "1|项目|一案一卷|100|不符合的扣2分|",
                "合计|<|<|100|<|<",
                "说明：凡不涉及的项目，该项分值从总分中剔除，最后得分=实际得分÷应得分×100，四舍五入保留1位小数|<|<|<|<|<",
                "四、未尽事项由评查组集体研究，每处扣分不超过1分。|<|<|<|<|<"));
        var standard = read(understood);

        assertThat(standard.formula()).isInstanceOf(Formula.ByParts.class);
        assertThat(understood.assumed())
                .extracting(Assumed::what)
                .doesNotContain(Assumed.What.WITHOUT, Assumed.What.WITHOUT_USUAL);
        assertThat(understood.unread())
                .anySatisfy(unread -> assertThat(unread.words()).contains("未尽事项"));
    }

    private static String said(Deductible reason) {
        var cost = switch (reason.cost()) {
            case Cost.Fixed(var points) -> plain(points);
            case Cost.PerTime(var points, var unit, var _) -> plain(points) + " each " + unit;
            case Cost.Range(var least, var most, var _) -> plain(least) + "-" + plain(most);
            case Cost.Ladder(var rungs) ->
                rungs.stream()
                        .map(rung -> plain(rung.points()) + ":" + rung.text())
                        .collect(joining("/"));
            case Cost.AllPoints() -> "all";
            default -> reason.cost().getClass().getSimpleName();
        };
        return reason.text() + " " + cost + (reason.exclusive().isEmpty() ? "" : " or " + reason.exclusive());
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
