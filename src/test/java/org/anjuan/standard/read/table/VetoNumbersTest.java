package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.VetoOutcome.Barred;
import org.anjuan.standard.VetoOutcome.Decided;
import org.anjuan.standard.read.table.Unread.Why;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vetoes that the words around a table speak of by number, and sentences that say only how rows are read anyway. */
class VetoNumbersTest {
    @TempDir
    Path folder;

    private Understood table(String... remarks) throws IOException {
        return Tables.understood(
                folder,
                "序号|评查内容|分值|扣分标准",
                "1|勘验笔录写明时间|60|未写的扣60分",
                "2|文书送达及时|40|未及时送达的扣40分",
                "一票否决情形|<|<|<",
                "1|冒用他人名义执法的||见说明",
                "2|使用无效印章的。||见说明",
                "3|补签日期，尚不影响结果的。||见说明",
                "说明：" + String.join("\\n", remarks) + "\\n90分以上为优秀，70分以上不满90分为良好，70分以下为不合格|<|<|<");
    }

    private static List<VetoOutcome> outcomes(Understood understood) {
        var standard = read(understood);
        return standard.deductibles()
                .filter(reason -> reason.cost() instanceof Cost.Veto)
                .map(reason -> standard.outcome((Cost.Veto) reason.cost()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"有第3项情形的，照常评分，但不得评为优秀，达到优秀的定为良好", "有一票否决第3项情形的，不得列为优秀", "第3条情形的，正常打分，但不能定为优秀等次，总分达到优秀标准的，按良好处理"})
    void eachVetoLeadsToWhatIsSaidOfItsNumber(String bar) throws IOException {
        var understood = table("有一票否决第1、2项情形之一的，直接评定为不合格，不再打分", bar);
        var failed = new Decided(null, "不合格", true);

        assertThat(outcomes(understood)).containsExactly(failed, failed, new Barred(List.of("优秀")));
        assertThat(read(understood).deductibles().map(reason -> reason.text()).skip(2))
                .containsExactly("冒用他人名义执法", "使用无效印章", "补签日期，尚不影响结果");
        assertThat(understood.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        有一票否决第1项情形的，直接评定为不合格，不再打分 @ 有第3项情形的，不得评为优秀
        有一票否决第1至2项情形的，直接评定为不合格，不再打分 @ 有第3项情形的，不得评为优秀，达到优秀的定为不合格
        有一票否决第1至2项情形的，直接评定为不合格，不再打分 @ 有第5项情形的，不得评为优秀
        """)
    void whatLeavesAVetoOutOrNamesAnotherIsAQuestion(String fails, String bars) throws IOException {
        assertThat(table(fails, bars).unread())
                .extracting(Unread::why)
                .filteredOn(Why.REMARK::equals)
                .hasSize(2);
    }

    private Understood catalogue(String rule, String remark) throws IOException {
        return Tables.understood(
                folder,
                "序号|评查内容|扣分标准",
                "1|收取材料：不得要求无关材料（未收材料的不评此项）|" + rule,
                "2|装订整齐|不整齐的扣1分",
                "说明：" + remark + "90分以上为优秀，其余为合格。|<|<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本表实行扣分制，得分＝100分－各项扣分之和，扣至0分为止。", "案卷得分为100分减去全部扣分。", "写明“不评”的，该项不扣分，总分仍按100分计算，不折算。"})
    void whatACatalogueDoesAnywayIsNoQuestion(String remark) throws IOException {
        var understood = catalogue("有遗漏的扣1分", remark);

        assertThat(understood.unread()).isEmpty();
        assertThat(understood.assumed()).noneMatch(assumed -> assumed.what().isToCheck());
    }

    @Test
    void aHundredLessAllDeductionsIsAQuestionWhereRowsAreWorthMore() throws IOException {
        var understood = Tables.understood(
                folder,
                "序号|评查内容|分值|扣分标准",
                "1|立案及时|80|超期的扣80分",
                "2|装订整齐|40|不整齐的扣40分",
                "说明：得分=100分-各项扣分之和。90分以上为优秀，其余为合格。|<|<|<");

        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.REMARK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        每多收取一份扣3分 @ 多收取（要求：不得要求无关材料）：每份扣3分
        每逾期1日扣1分 @ 逾期（要求：不得要求无关材料）：每日扣1分
        """)
    void aCountedFaultSaysWhatIsWrong(String rule, String reason) throws IOException {
        var understood = catalogue(rule, "");
        var first = read(understood).items().findFirst().orElseThrow();

        assertThat(first.deductibles())
                .extracting(each -> each.text() + "：" + StandardWorkbook.cost(each.cost()))
                .containsExactly(reason);
        assertThat(first.condition()).isEqualTo("未收材料的不评此项");
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void countedBehindOtherPointsItMayGoOnWithThemAndIsAQuestion() throws IOException {
        assertThat(catalogue("超过三份的扣2分，每多收取一份扣3分", "").unread())
                .extracting(Unread::why)
                .contains(Why.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        逾期不满十日的扣1分，逾期十日以上的扣4分。按最重的一档扣，不累加 @ 0
        有遗漏的扣1分；有错误的扣4分。按最重的一项扣，不累加 @ 1
        """)
    void onlyOneRungOfALadderIsTakenAnyway(String rule, int asked) throws IOException {
        assertThat(catalogue(rule, "").unread())
                .extracting(Unread::why)
                .filteredOn(Why.NOT_UNDERSTOOD::equals)
                .hasSize(asked);
    }

    @Test
    void whatBoundsAllOfARowWithoutPointsBoundsTheItem() throws IOException {
        var item = read(catalogue("每缺一份扣2分；复印件未核对的每份扣0.5分。以上合计最多扣7分。", ""))
                .items()
                .findFirst()
                .orElseThrow();

        assertThat(item.points()).isEqualByComparingTo("7");
        assertThat(item.limit()).isEqualByComparingTo("7");
        assertThat(item.deductibles())
                .extracting(reason -> StandardWorkbook.cost(reason.cost()))
                .containsExactly("每份扣2分", "每份扣0.5分");
    }

    @Test
    void aLimitThatMayBoundOneOrAllIsStillAQuestion() throws IOException {
        var understood = catalogue("引用错误的每处扣3分，未写明条款的每处扣1分，累计不超过6分", "");

        assertThat(understood.unread()).extracting(Unread::why).contains(Why.CAP_OF_SEVERAL);
    }
}
