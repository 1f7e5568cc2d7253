package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.VetoOutcome.Decided;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table says is left of a vetoed case's points, and what a grade needs besides its points. */
class VetoLimitTest {
    private static final String GRADES = "等次：90分以上为优秀，60分以上不满90分为合格，60分以下为不合格";

    @TempDir
    Path folder;

    private Understood table(String veto, String... remarks) throws IOException {
        return Tables.understood(
                folder,
                "序号|评查内容|分值|扣分标准",
                "1|立案手续齐备|60|手续不齐的扣60分",
                "2|文书送达及时|40|未及时送达的扣40分",
                "一票否决项|<|<|<",
                "1|执法人员无执法资格的||" + veto,
                "说明：" + String.join("\\n", remarks) + "|<|<|<");
    }

    private static VetoOutcome outcome(Understood understood) {
        return read(understood).vetoOutcome();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        有一票否决情形之一的，得分超过55分的一律按55分计，列为不合格 @ 55
        有否决情形的，照常评分，但总分最高不超过59分 @ 59
        有否决项的，案卷得分最多计50分，按不合格记 @ 50
        否决项有一项成立的，最后得分不得高于59.5分 @ 59.5
        被一票否决的，总分封顶为40分，评定为不合格 @ 40
        """)
    void aHigherTotalCountsAsTheMostThatIsLeft(String remark, BigDecimal most) throws IOException {
        var understood = table("一票否决", remark, GRADES);

        assertThat(outcome(understood)).isEqualTo(new VetoOutcome.AtMost(most));
        assertThat(read(understood).bands()).extracting(GradeBand::name).containsExactly("优秀", "合格", "不合格");
        assertThat(understood.unread()).isEmpty();
        assertThat(understood.assumed()).noneMatch(assumed -> assumed.what().isToCheck());
    }

    @Test
    void theRowItselfMaySayIt() throws IOException {
        assertThat(outcome(table("一票否决，总分最高不超过45分", GRADES))).isEqualTo(new VetoOutcome.AtMost(new BigDecimal(45)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        有一票否决情形之一的，得分按59分计，列为不合格 @ 59
        有一票否决情形之一的，总分计0分，列为不合格 @ 0
        """)
    void aTotalThatIsFixedIsNoLimit(String remark, BigDecimal total) throws IOException {
        assertThat(outcome(table("一票否决", remark, GRADES))).isEqualTo(new Decided(total, "不合格", false));
    }

    @Test
    void theHighestTotalOfAnyCaseIsNone() throws IOException {
        var understood = table("一票否决", "有一票否决情形之一的，总分计0分，列为不合格", "总分最高不超过100分", GRADES);

        assertThat(outcome(understood)).isEqualTo(new Decided(BigDecimal.ZERO, "不合格", false));
    }

    @Test
    void aLimitUnderWhichAnotherGradeIsReachedIsAQuestion() throws IOException {
        var understood = table("一票否决", "有一票否决情形之一的，总分最高不超过69分，评定为不合格", GRADES);

        assertThat(understood.assumed())
                .filteredOn(assumed -> assumed.what().isToCheck())
                .extracting(Assumed::what)
                .containsExactly(Assumed.What.VETO_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "等次：优秀，92分（含）以上，且任何一项扣分都不满5分；合格，60分以上但达不到优秀的；不合格，60分以下",
                "92分以上，并且程序没有问题的为优秀；60分以上不满92分的为合格；60分以下为不合格",
                "优秀：92分以上且证据部分不丢分；合格：60分以上不满92分；不合格：不满60分"
            })
    void whatAGradeNeedsBesidesItsPointsIsAQuestionAndItsLineIsRead(String grades) throws IOException {
        var understood = table("一票否决，总分计0分", grades);

        assertThat(read(understood).bands().getFirst().from()).isEqualByComparingTo("92");
        assertThat(read(understood).bands()).extracting(GradeBand::name).containsExactly("优秀", "合格", "不合格");
        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.GRADE_CONDITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90分以上，且没有一票否决情形的为优秀；60分以上且不满90分的为合格；60分以下为不合格", "等次：优秀，90分以上；合格，60分以上，且低于90分；不合格，60分以下"})
    void anotherEndOfThePointsIsNoCondition(String grades) throws IOException {
        var understood = table("一票否决，总分计0分", grades);

        assertThat(read(understood).bands()).extracting(GradeBand::name).containsExactly("优秀", "合格", "不合格");
        assertThat(understood.unread()).isEmpty();
    }
}
