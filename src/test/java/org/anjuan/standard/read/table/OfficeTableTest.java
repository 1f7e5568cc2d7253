package org.anjuan.standard.read.table;

import static java.util.stream.Collectors.joining;
import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.YamlWriter;
import org.anjuan.standard.read.table.Assumed.What;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as offices have them become standards, and say how they were understood. */
class OfficeTableTest {
    private static final String[] FIVE_COLUMNS = {
        "某县行政处罚案卷评查标准|<|<|<|<|<",
        "序号|评查项目|评查内容|分值|扣分标准|得分",
        "一、基础标准（一票否决）|<|<|<|<|<",
        "1|执法主体|执法主体不合法|否决|有此情形的，案卷计0分|",
        "2|^|超越法定职权|否决|一票否决|",
        "二、一般标准|<|<|<|<|<",
        "3|立案（10分）|1.立案审批表写明案由、当事人、案情|6|每缺一项扣0.5分，扣完为止|",
        "4|^|2.有负责人审批意见|4|没有的不得分；没有日期的扣1分|",
        "5|调查取证（30分）|询问笔录内容完整，签名齐全|20|内容不完整的酌情扣1—5分；签名不全每处扣0.5分，最多扣3分；没有询问笔录的不得分|",
        "6|^|证据注明来源|10|每份扣1分|",
        "合计|<|<|40||",
        "注：36分（含）以上为优秀，24分（含）至36分为合格，24分以下为不合格。|<|<|<|<|<",
    };

    @TempDir
    Path folder;

    @Test
    void aTableOfSixColumnsBecomesAStandardWithVetoesGroupsAndPoints() throws IOException {
        var understood = understand(Tables.xlsx(folder.resolve("某县.xlsx"), FIVE_COLUMNS));
        var standard = read(understood);

        assertThat(standard.title()).isEqualTo("某县行政处罚案卷评查标准");
        assertThat(standard.parts()).extracting(Part::kind).containsExactly(Part.Kind.VETO, Part.Kind.EARN);
        assertThat(standard.parts().get(0).groups().getFirst().items()).hasSize(2);
        assertThat(standard.parts().get(1).groups())
                .extracting(group -> group.title() + " " + group.points())
                .containsExactly("立案 10", "调查取证 30");
        assertThat(standard.item("B1.1").orElseThrow().text()).isEqualTo("立案审批表写明案由、当事人、案情");
        assertThat(understood.sum()).isEqualByComparingTo("40");
        assertThat(understood.declared()).isEqualByComparingTo("40");
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void phrasesAboutPointsBecomeWhatReasonsCost() throws IOException {
        var standard = read(understand(Tables.xlsx(folder.resolve("t.xlsx"), FIVE_COLUMNS)));

        assertThat(costs(standard, "B1.1")).isEqualTo("立案审批表没有写明案由、当事人或者案情=PerTime 0.5 项 null");
        assertThat(costs(standard, "B1.2")).isEqualTo("没有负责人审批意见=AllPoints, 没有日期=Fixed 1");
        assertThat(costs(standard, "B2.1")).isEqualTo("询问笔录内容不完整=Range 1 5 1, 签名不全=PerTime 0.5 处 3, 没有询问笔录=AllPoints");
    }

    @Test
    void gradesBehindTheTableAreTaken() throws IOException {
        var standard = read(understand(Tables.xlsx(folder.resolve("t.xlsx"), FIVE_COLUMNS)));

        assertThat(standard.bands().stream().map(band -> band.name() + " " + band.from()))
                .containsExactly("优秀 36", "合格 24", "不合格 null");
    }

    @Test
    void aWordTableIsUnderstoodTheSameWay() throws IOException {
        var rows = Arrays.copyOfRange(FIVE_COLUMNS, 1, FIVE_COLUMNS.length - 1);
        var sheet = read(understand(Tables.xlsx(folder.resolve("t.xlsx"), FIVE_COLUMNS)));
        var word = read(understand(Tables.docx(folder.resolve("t.docx"), "某县行政处罚案卷评查标准", rows)));

        assertThat(word.title()).isEqualTo(sheet.title());
        assertThat(word.items().map(item -> item.text() + item.points() + item.deductibles()))
                .isEqualTo(sheet.items()
                        .map(item -> item.text() + item.points() + item.deductibles())
                        .toList());
        assertThat(word.bands()).extracting(band -> band.name()).containsExactly("优秀", "合格", "不合格");
    }

    @Test
    void twoColumnsWithThePointsInTheWordsAreEnough() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("两栏.xlsx"),
                "评查项目及分值|评查标准",
                "立案（3分）|有立案审批表（1分）\\n审批表内容齐全（2分）",
                "送达（5分）|送达回证填写齐全，每缺一项扣1分，扣完为止（5分）"));
        var standard = read(understood);

        assertThat(standard.items().map(item -> item.text() + " " + item.points()))
                .containsExactly("有立案审批表 1", "审批表内容齐全 2", "送达回证填写齐全 5");
        assertThat(understood.assumed()).extracting(Assumed::what).contains(What.RULES, What.GRADES, What.TITLE);
    }

    @Test
    void rowsThatShareOneMergedCellOfPointsAreOneItem() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "决定书|载明当事人|9|缺失的扣3分",
                "^|载明违法事实|^|缺失的扣3分",
                "^|载明救济途径|^|缺失的扣3分")));

        assertThat(standard.items()).singleElement().satisfies(item -> {
            assertThat(item.points()).isEqualByComparingTo("9");
            assertThat(item.text()).isEqualTo("载明当事人；载明违法事实；载明救济途径");
            assertThat(item.deductibles()).hasSize(3);
        });
    }

    @Test
    void gradesBesideTheSumAreTakenAndNameWhatAVetoLeadsTo() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "实体|主体合法|否决|不合格的，评为不及格",
                "立案|立案及时|46|逾期的扣2分",
                "合计||46|28分以上为及格，28分以下为不及格"));
        var standard = read(understood);

        assertThat(understood.declared()).isEqualByComparingTo("46");
        assertThat(standard.bands()).extracting(band -> band.name()).containsExactly("及格", "不及格");
        assertThat(standard.item("A1.1").orElseThrow().deductibles())
                .extracting(reason -> reason.text())
                .containsExactly("主体不合法");
        assertThat(standard.vetoOutcome()).isEqualTo(new VetoOutcome.Decided(null, "不及格", false));
    }

    @Test
    void wordsThatSayWhenAnItemIsNotJudgedAreItsCondition() throws IOException {
        var standard = read(understand(
                Tables.xlsx(folder.resolve("t.xlsx"), "项目|内容|分值|扣分标准", "执行|有没收物品清单|3|无清单扣全分；没有没收财物的不评；当场交付的除外")));

        assertThat(standard.item("A1.1").orElseThrow().condition()).isEqualTo("没有没收财物的不评");
        assertThat(standard.item("A1.1").orElseThrow().exceptions()).isEqualTo("当场交付的除外");
    }

    @Test
    void pointsThatRiseWithTheConsequencesAreRungsOfWhichOneIsPicked() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "证据|证据充分|40|不收集的扣1分，影响处理的扣5分，致使案件不能处理的扣30分",
                "证据|取证规范|5|视程度扣1、3、5分；没有签名的扣2分",
                "证据|保存妥当|3|轻微的扣1分；严重的扣5分")));

        assertThat(costs(standard, "A1.1")).isEqualTo("证据不充分=Ladder 1 不收集的, 5 影响处理的, 30 致使案件不能处理的");
        assertThat(costs(standard, "A1.2")).isEqualTo("视程度=Ladder 1, 3, 5, 没有签名=Fixed 2");
        assertThat(costs(standard, "A1.3")).isEqualTo("保存不妥当=Ladder 1 轻微的, 3 严重的");
    }

    /** The figures of a surveyed table that is not shipped: 决定书 21, 送达和执行 9, 归档 8. */
    @Test
    void aSurveyedTableIsReadWithoutAnythingLeftOver() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("某地评查标准.xlsx"),
                "项目|内容|分值|扣分标准",
                "一、行政处罚决定书（21分）|<|<|<",
                "决定书|七类要素齐全、正确|21|每处扣3分，扣完为止；没有决定书的扣全分",
                "二、送达和执行（9分）|<|<|<",
                "送达|送达回执填写齐全、正确|3|每处扣1分；七日内未送达的扣全分",
                "执行|罚款票据合法|3|没有合法票据的扣全分",
                "执行|有财物清单|3|没有清单的，不得分",
                "三、归档（8分）|<|<|<",
                "归档|归档符合要求|8|每处扣1分，扣完为止",
                "合计|<|38|"));
        var standard = read(understood);

        assertThat(understood.unread()).isEmpty();
        assertThat(understood.declared()).isEqualByComparingTo(understood.sum());
        assertThat(standard.parts()).extracting(Part::title).containsExactly("行政处罚决定书", "送达和执行", "归档");
        assertThat(costs(standard, "B1.1")).endsWith("PerTime 1 处 null, 七日内未送达=AllPoints");
    }

    @Test
    void aTableOfDeductionsWithoutPointsTakesFromAHundred() throws IOException {
        var standard = read(understand(Tables.xlsx(
                folder.resolve("目录.xlsx"), "文书|问题|扣分值", "决定书|依据没有具体到条款|2", "决定书|没有告知履行期限|5", "送达回证|送达超过期限|10")));

        assertThat(standard.parts()).extracting(Part::kind).containsExactly(Part.Kind.DEDUCT);
        assertThat(standard.formula()).isEqualTo(new Formula.FromFull(new BigDecimal("100")));
        assertThat(costs(standard, "A2.1")).isEqualTo("送达超过期限=Fixed 10");
    }

    @Test
    void whatIsNotUnderstoodIsListedWithItsPlace() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "评查内容|分值|评分细则|颜色",
                "立案及时|5|按比例扣减相应得分|红",
                "|5||",
                "送达及时|若干2|逾期的扣2分|",
                "归档|2|每处扣3分|"));

        assertThat(understood.unread())
                .extracting(unread -> unread.why() + " " + unread.place().row() + " " + unread.words())
                .containsExactlyInAnyOrder(
                        Why.UNKNOWN_COLUMN + " 0 颜色",
                        Why.NOT_UNDERSTOOD_ALONE + " 2 按比例扣减相应得分",
                        Why.NO_CONTENT + " 3 5",
                        Why.NO_POINTS + " 4 若干2",
                        Why.BEYOND_POINTS + " 5 不符合：归档",
                        Why.REASON_UNCLEAR + " 5 不符合：归档");
    }

    @Test
    void aTableThatDoesNotAddUpIsToldAndTaken() throws IOException {
        var understood =
                understand(Tables.xlsx(folder.resolve("t.xlsx"), "项目|内容|分值", "立案|及时|60", "归档|整齐|49", "合计|<|100"));

        assertThat(understood.declared()).isEqualByComparingTo("100");
        assertThat(understood.sum()).isEqualByComparingTo("109");
        assertThat(read(understood).items()).hasSize(2);
    }

    @Test
    void aTableWithoutAHeadingIsLeftOutAndSaid() throws IOException {
        var understood = understand(Tables.xlsx(folder.resolve("t.xlsx"), "张某|李某|王某", "一月|二月|三月", "甲|乙|丙"));

        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.NO_HEADING);
        assertThat(StandardReader.read(understood.standard())).isInstanceOf(Reading.Rejected.class);
    }

    @Test
    void theYamlThatIsWrittenReadsAsTheStandardThatWasShown() throws IOException {
        var understood = understand(Tables.xlsx(folder.resolve("t.xlsx"), FIVE_COLUMNS));

        assertThat(StandardReader.read(YamlWriter.file(understood.standard())))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        again -> assertThat(again.standard()).isEqualTo(read(understood)));
    }

    private static String costs(Standard standard, String item) {
        return standard.item(item).orElseThrow().deductibles().stream()
                .map(reason -> reason.text() + "=" + cost(reason.cost()))
                .map(text -> text.replace("立案审批表写明案由、当事人、案情：", ""))
                .collect(joining(", "));
    }

    private static String cost(Cost cost) {
        return switch (cost) {
            case Cost.PerTime(var points, var unit, var cap) -> "PerTime " + plain(points) + " " + unit + " " + cap;
            case Cost.Fixed(var points) -> "Fixed " + plain(points);
            case Cost.Range(var least, var most, var step) ->
                "Range " + plain(least) + " " + plain(most) + " " + plain(step);
            case Cost.Ladder(var rungs) ->
                "Ladder "
                        + rungs.stream()
                                .map(rung -> (plain(rung.points()) + " " + rung.text()).strip())
                                .collect(joining(", "));
            default -> cost.getClass().getSimpleName();
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
