package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Item;
import org.anjuan.standard.Without;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is read where it is certain what it says; everything else is a question, and nothing of it is lost in silence. */
class CertainOrAskedTest {
    private static final String HEADING = "序号|评查项目|评查内容|分值|扣分标准|备注";
    private static final String OTHER = "2|项目|一案一卷|2|不符合的扣2分|";

    @TempDir
    Path folder;

    private Understood table(String... rows) throws IOException {
        return Tables.understood(folder, rows);
    }

    private Understood row(String row) throws IOException {
        return table(HEADING, "1|项目|" + row, OTHER);
    }

    private static Item first(Understood understood) {
        return read(understood).item("A1.1").orElseThrow();
    }

    private static List<Why> asked(Understood understood) {
        return understood.unread().stream().map(Unread::why).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        告知陈述申辩权|4|未告知的扣4分。当事人放弃陈述申辩的，此项不扣分| @ 当事人放弃陈述申辩的，此项不扣分 @ FULL
        告知陈述申辩权|4|未告知的扣4分|当事人放弃陈述申辩的，该项得满分 @ 当事人放弃陈述申辩的，该项得满分 @ FULL
        告知听证权|4|未告知的扣4分。简易程序案件不评此项| @ 简易程序案件不评此项 @ LEAVES
        告知听证权|4|未告知的扣4分|简易程序案件此项不予评查 @ 简易程序案件此项不予评查 @ LEAVES
        告知听证权。简易程序案件免评此项。|4|未告知的扣4分| @ 简易程序案件免评此项 @ LEAVES
        """)
    void whenARowIsNotJudgedIsItsCondition(String row, String condition, Without without) throws IOException {
        var understood = table(HEADING, "1|项目|" + row, OTHER, "合计|<|<|6|<|<", "说明：得分按参评的分值折算成百分制|<|<|<|<|<");
        var item = first(understood);

        assertThat(item.condition()).isEqualTo(condition);
        assertThat(item.rules().without()).isEqualTo(without);
        assertThat(item.deductibles()).hasSize(1);
        assertThat(understood.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        告知听证权|4|未告知的扣4分|简易程序案件不评，由评查组说明 @ CONDITION
        告知听证权|4|未告知的扣4分。简易程序案件不评此项的须说明| @ CONDITION
        告知听证权|4|未告知的扣4分。简易程序案件此项不予评分| @ NOT_UNDERSTOOD
        告知听证权|4|未告知的扣4分|逾期告知的扣2分 @ NOTE_COSTS
        告知听证权|4|未告知的扣4分|未告知的一票否决 @ NOTE_COSTS
        """)
    void whatMayBeAConditionOrACostIsAQuestion(String row, Why why) throws IOException {
        var understood = row(row);

        assertThat(asked(understood)).contains(why);
        assertThat(first(understood).deductibles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "简易程序案件不评第2项",
                "4.第2项即时受理的不计分，其余项目按比例折算",
                "未听证的，第1、2项不扣分",
                "不涉及第三部分的，该部分按满分计",
                "简易程序案件的听证、陈述申辩不评",
                "最后得分=各项得分之和×案件难度系数（1.0—1.2）",
                "总分=各项得分之和+难度分",
                "最后得分=实际得分÷应得分×100×难度系数"
            })
    void whatRemarksSayOfSingleRowsIsAQuestion(String remark) throws IOException {
        var understood = table(HEADING, "1|项目|告知听证权|4|未告知的扣4分|", OTHER, "合计|<|<|6|<|<", "说明：" + remark + "|<|<|<|<|<");

        assertThat(asked(understood)).containsExactly(Why.REMARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每本案卷由两名评查人分别评分，取平均分", "案卷得分为两名评查员评分的平均分", "主评、复评各自打分，以平均分为最后得分", "去掉一个最高分和一个最低分，取平均分"})
    void thatACaseHasTheMeanOfSeveralScoresIsAQuestion(String remark) throws IOException {
        var understood = table(HEADING, "1|项目|告知听证权|4|未告知的扣4分|", OTHER, "说明：" + remark + "|<|<|<|<|<");

        assertThat(asked(understood)).containsExactly(Why.AVERAGED);
        assertThat(read(understood).remarks()).contains(remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"错别字每处扣0.5-2分", "错别字扣0.5至2分／处", "有错别字的，每处酌情扣0.5—2分", "错别字0.5-2分/处", "错别字一处扣0.5至2分"})
    void aRangeForEachTimeIsLeftToTheReviewerAndAsked(String rule) throws IOException {
        var understood = row("文字准确|6|" + rule + "|");

        assertThat(asked(understood)).containsExactly(Why.EACH_RANGE);
        assertThat(first(understood).deductibles()).singleElement().satisfies(reason -> {
            assertThat(reason.cost())
                    .isEqualTo(new Cost.Range(new BigDecimal("0.5"), new BigDecimal("6"), new BigDecimal("0.5")));
            assertThat(reason.text()).contains("每处 0.5—2 分，各处相加");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"同一错误不重复扣分", "同一问题不累计扣分", "同类错误只扣一次", "同一错误在多处出现的，不再重复扣分"})
    void thatNothingIsTakenTwiceIsNoDeduction(String words) throws IOException {
        var understood = row("文字准确|6|错别字每处扣1分；" + words + "|");

        assertThat(first(understood).deductibles()).hasSize(1);
        assertThat(first(understood).guidance().explanation()).contains(words);
        assertThat(asked(understood)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        缺项的每项扣1分；错别字每处扣0.5分；最多扣3分 @ CAP_OF_SEVERAL
        缺项的每项扣1分，错别字每处扣0.5分，合计不超过3分 @ CAP_OF_SEVERAL
        酌情扣分，每处不超过1分 @ NOT_UNDERSTOOD
        错别字每处扣1分，每项最多扣3分 @ NOT_UNDERSTOOD
        """)
    void aCapThatMayBeOfMoreThanOneRuleIsAQuestion(String rules, Why why) throws IOException {
        assertThat(asked(row("文书规范|6|" + rules + "|"))).containsExactly(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "缺项的每项扣1分；错别字每处扣0.5分，最多扣3分",
                "缺项的每项扣1分；错别字每处扣0.5分；扣完为止",
                "缺项的每项扣1分；错别字每处扣0.5分；最多扣6分",
                "错别字每处扣0.5分；最多扣3分"
            })
    void aCapThatIsOfOneRuleIsNone(String rules) throws IOException {
        assertThat(asked(row("文书规范|6|" + rules + "|"))).doesNotContain(Why.CAP_OF_SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"总分=各项得分之和", "总得分＝各项得分相加－扣分", "各条得分相加，扣完为止"})
    void howTheProgramComputesIsNoQuestion(String remark) throws IOException {
        var understood = table(HEADING, "1|项目|告知听证权|4|未告知的扣4分|", OTHER, "说明：" + remark + "|<|<|<|<|<");

        assertThat(asked(understood)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 1", "0.5, 2, 0.5", "1, 2.5, 0.5", "0.2, 1, 0.1"})
    void rangesGoInStepsAsFineAsTheirEnds(BigDecimal least, BigDecimal most, BigDecimal step) throws IOException {
        var understood = table(HEADING, "1|项目|文书规范|6|视情况扣" + least + "—" + most + "分|", "2|项目|一案一卷|2|不符合的每页扣0.2分|");

        assertThat(first(understood).deductibles())
                .extracting(Deductible::cost)
                .containsExactly(new Cost.Range(least, most, step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不适用的项目不扣分也不得分，按实际得分/应得分*100计算总分", "不涉及的按满分计，其余折算成百分制"})
    void whatIsSaidInTwoWaysOfWhatIsNotJudgedIsAQuestion(String remark) throws IOException {
        var understood = table(HEADING, "1|项目|一案一卷|4|不符合的不得分|", "说明：" + remark + "|<|<|<|<|<");

        assertThat(understood.unread()).extracting(Unread::words).containsExactly(remark);
    }

    @Test
    void whatARowTakesAtItsEndIsNotWhatItIsWorth() throws IOException {
        var standard = read(table("大项|小项|评查内容及分值|得分", "程序|1|制作现场笔录（10分），每少一项扣1分，未签名扣2分|", "^|2|决定书当场交付（10分），未交付的不得分|"));

        assertThat(standard.item("A1.1").orElseThrow().points()).isEqualByComparingTo("10");
        assertThat(standard.item("A1.1").orElseThrow().deductibles()).hasSize(2);
        assertThat(standard.items()).extracting(Item::text).noneMatch(text -> text.matches(".*\\d.*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        错别字3处以内不扣分，超过3处每处扣0.5分 @ NOT_UNDERSTOOD_ALONE
        错别字在3处以内的免予扣分，3处以上的扣2分 @ REASON_UNCLEAR
        在24小时内补办（超时每小时扣1分） @ REASON_UNCLEAR
        """)
    void whatIsFreeAtFirstOrCutOffIsAQuestion(String rule, Why why) throws IOException {
        assertThat(asked(row("文书规范|6|" + rule + "|"))).contains(why);
    }

    @Test
    void mergedRowsSayNothingTwice() throws IOException {
        var understood = table(
                HEADING,
                "1|询问|逐页由被询问人签名|4|未签名的每页扣1分|",
                "2|询问|询问人不少于两人|^|^|",
                "3|送达|在法定期限内送达|4|超过7日送达的扣2分|",
                "4|送达|^|^|回证要素不全的扣1分|");
        var standard = read(understood);

        assertThat(standard.item("A1.1").orElseThrow().text()).isEqualTo("逐页由被询问人签名；询问人不少于两人");
        assertThat(standard.item("A1.1").orElseThrow().deductibles()).hasSize(1);
        assertThat(standard.item("A2.1").orElseThrow().text()).isEqualTo("在法定期限内送达");
        assertThat(standard.item("A2.1").orElseThrow().deductibles()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有任何一项得零分且未说明原因的，不得评为优秀", "单项扣分超过5分的，不能评为优秀", "凡有一项失分在3分以上的，取消评优"})
    void whatAnyRowMayLoseAtMostForTheBestGradeIsAsked(String words) throws IOException {
        var understood = table(HEADING, "1|项目|告知听证权|4|未告知的扣4分|", OTHER, "说明：" + words + "|<|<|<|<|<");

        assertThat(asked(understood)).containsExactly(Why.GRADE_CONDITION);
    }

    @Test
    void vetoesThatOnlyBarTheBestGradeStayVetoes() throws IOException {
        var understood = table(HEADING, "1|项目|告知听证权|4|未告知的扣4分|", OTHER, "说明：有一项否决情形的，不得评为优秀|<|<|<|<|<");

        assertThat(asked(understood)).doesNotContain(Why.GRADE_CONDITION);
    }

    @Test
    void ofTwoPapersThatAreNamedEachThatLacksIsCounted() throws IOException {
        var cost = first(row("依法组织听证|4|听证笔录、听证报告缺一扣1.5分|"))
                .deductibles()
                .getFirst()
                .cost();

        assertThat(cost).isInstanceOf(Cost.PerTime.class);
    }

    @Test
    void theTablesOwnWordsStayWhatTheyAreWhereSeveralTakePointsTogether() throws IOException {
        var understood = row("三十日内归档|4|每超10日扣1分|");
        var item = first(understood);

        assertThat(understood.originals())
                .containsEntry(
                        Understood.reasonKey(
                                item.id(), item.deductibles().getFirst().id()),
                        "每超10日扣1分");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有任何一项得零分的，不得评为优秀", "任一项不得分的不得评为优秀等次", "凡评查项目为0分的，一律不能评优"})
    void aRowWithoutAPointBarsTheBestGrade(String words) throws IOException {
        var understood =
                table(HEADING, "1|项目|告知听证权|4|未告知的扣4分|", OTHER, "说明：90分以上为优秀，60分以上为合格，其余不合格。" + words + "|<|<|<|<|<");
        var bands = read(understood).bands();

        assertThat(bands.getFirst().limits()).containsExactly(new GradeLimit("A", null, null, 0));
        assertThat(bands.get(1).limits()).isEmpty();
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void aRowWithoutAPointIsAskedWhereThereIsNoSuchGrade() throws IOException {
        var understood = table(HEADING, "1|项目|告知听证权|4|未告知的扣4分|", OTHER, "说明：60分以上为及格，其余不及格。有任何一项得零分的，不得评为优秀|<|<|<|<|<");

        assertThat(read(understood).terms().toCheck()).anyMatch(line -> line.contains("等次除了分数另有条件"));
    }
}
