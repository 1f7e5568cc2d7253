package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows under a title that says 加分 give points; elsewhere words that give points are a question. */
class BonusTest {
    private static final String HEADING = "序号|评查项目|评查内容|分值|评分标准|备注";
    private static final String EARNED = "1|归档|一案一卷|100|不符合的不得分|";

    @TempDir
    Path folder;

    private Understood table(String... rows) throws IOException {
        return Tables.understood(folder, rows);
    }

    private static Part bonus(Standard standard) {
        return standard.parts(Part.Kind.BONUS).findFirst().orElseThrow();
    }

    @Test
    void aPartThatIsTitledSoGivesPointsUpToWhatItSays() throws IOException {
        var understood = table(
                HEADING,
                EARNED,
                "二、加分项（累计不超过5分）|<|<|<|<|<",
                "2|表彰|案卷获得表彰|3|省级表彰的加3分|",
                "3|公开|案卷在网上公开的加1分|||",
                "4|创新|执法方式有创新||酌情加1—2分|",
                "说明：总分最高不超过105分|<|<|<|<|<");
        var standard = read(understood);

        assertThat(understood.unread()).isEmpty();
        assertThat(bonus(standard).cap()).isEqualByComparingTo("5");
        assertThat(bonus(standard).items().map(item -> item.text() + " " + item.points()))
                .containsExactly("案卷获得表彰 3", "案卷在网上公开 1", "执法方式有创新 2");
        assertThat(bonus(standard)
                        .items()
                        .flatMap(item -> item.deductibles().stream())
                        .map(BonusTest::said))
                .containsExactly("省级表彰 3", "案卷在网上公开 1", "执法方式有创新 1-2");
        assertThat(standard.rounding().ceiling()).isEqualByComparingTo("105");
        assertThat(understood.sum()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({"酌情加0—2分, 1, 1", "酌情加1—2分, 1, 1", "酌情加0.5—2分, 0.5, 0.5"})
    void pointsBetweenTwoAreCountedAsFinelyAsTheseAre(String rule, String from, String step) throws IOException {
        var understood = table(HEADING, EARNED, "二、加分项（累计不超过2分）|<|<|<|<|<", "2|创新|执法方式有创新||" + rule + "|");

        assertThat(bonus(read(understood)).items().flatMap(item -> item.deductibles().stream()))
                .singleElement()
                .satisfies(reason -> assertThat(reason.cost())
                        .isEqualTo(new Cost.Range(new BigDecimal(from), new BigDecimal("2"), new BigDecimal(step))));
    }

    @Test
    void aRowWhoseProjectIsTitledSoGivesPointsAndTheHighestTotalIsAsked() throws IOException {
        var understood = table(HEADING, EARNED, "2|加分项（最多加2分）|案卷获得表彰|+3|每次加1分|", "3|归档|目录齐全|2|不符合的扣2分|");

        assertThat(bonus(read(understood))
                        .items()
                        .map(item -> said(item.deductibles().getFirst())))
                .containsExactly("案卷获得表彰 1 each 次");
        assertThat(bonus(read(understood)).cap()).isEqualByComparingTo("2");
        assertThat(read(understood).parts(Part.Kind.EARN).flatMap(Part::items)).hasSize(2);
        assertThat(understood.assumed()).extracting(Assumed::what).contains(Assumed.What.CEILING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"加分后总分不超过100分", "总分最高不超过100分"})
    void theHighestTotalIsReadAlsoFromTheNoteOfARow(String note) throws IOException {
        var understood = table(HEADING, EARNED, "2|加分项（最多加2分）|案卷获得表彰|2|加2分|" + note);

        assertThat(read(understood).rounding().ceiling()).isEqualByComparingTo("100");
        assertThat(understood.unread()).isEmpty();
        assertThat(understood.assumed())
                .extracting(Assumed::what)
                .contains(Assumed.What.GRADE_FROM)
                .doesNotContain(Assumed.What.CEILING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        加分项|案卷获得表彰||省级的加3分；市级的加1分| @ BONUS_MOST
        加分项|案卷获得表彰||每次加1分| @ BONUS_MOST
        加分项|案卷获得表彰||按有关规定加分| @ NO_POINTS
        加分项|案卷获得表彰|3|每次加倍加1分| @ NOT_UNDERSTOOD
        表彰|案卷获得表彰|3|省级的加3分| @ BONUS
        表彰|案卷获得表彰|+3|| @ BONUS
        """)
    void whatIsNotCertainIsAQuestion(String row, Why why) throws IOException {
        assertThat(table(HEADING, EARNED, "2|" + row).unread())
                .extracting(Unread::why)
                .contains(why);
    }

    @Test
    void aSumThatCountsWhatIsGivenIsNotWhatIsScaledTo() throws IOException {
        var understood = table(
                HEADING,
                "1|归档|一案一卷|90|不符合的不得分|",
                "2|加分项|案卷获得表彰|5|省级的加5分|",
                "合计|<|<|95|<|<",
                "说明：不参评的，按参评项目的得分折算|<|<|<|<|<");

        assertThat(read(understood).formula()).hasToString("ByParts[worths={A=90}]");
        assertThat(understood.gaps()).isEmpty();
    }

    @Test
    void aCeilingOfWhatNoRowGivesIsAQuestion() throws IOException {
        var understood = table(HEADING, EARNED, "说明：加分累计不超过5分|<|<|<|<|<");

        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.REMARK);
    }

    private static String said(Deductible reason) {
        var cost = switch (reason.cost()) {
            case Cost.Fixed(var points) -> points.toPlainString();
            case Cost.PerTime(var points, var unit, var _) -> points.toPlainString() + " each " + unit;
            case Cost.Range(var least, var most, var _) -> least.toPlainString() + "-" + most.toPlainString();
            default -> reason.cost().toString();
        };
        return reason.text() + " " + cost;
    }
}
