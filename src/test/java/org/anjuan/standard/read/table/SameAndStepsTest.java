package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Item;
import org.anjuan.standard.read.table.Assumed.What;
import org.anjuan.standard.read.table.Unread.Why;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are another row's, and the steps in which reviewers choose points. */
class SameAndStepsTest {
    @TempDir
    Path folder;

    private Understood table(String third, String remark) throws IOException {
        return Tables.understood(
                folder,
                "序号|评查内容|分值|扣分标准",
                "1|勘验笔录写明时间、地点|6|缺一项扣2分，扣完为止",
                "2|询问笔录字迹清楚|4|字迹不清的酌情扣1—3分",
                "3|抽样凭证写明数量、批号|5|" + third,
                "说明：90分以上为优秀，其余为合格。标准没有规定的不扣分。" + remark + "|<|<|<");
    }

    private static List<String> costs(Understood understood, int item) {
        return read(understood).items().toList().get(item).deductibles().stream()
                .map(reason -> StandardWorkbook.cost(reason.cost()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"同上,酌情扣1—3分，每档1分", "同上。,酌情扣1—3分，每档1分", "〃,酌情扣1—3分，每档1分", "同第1项,每项扣2分", "扣分标准同第 2 项。,酌情扣1—3分，每档1分"})
    void theRulesOfAnotherRowAreTaken(String said, String cost) throws IOException {
        var understood = table(said, "");

        assertThat(costs(understood, 2)).containsExactly(cost);
        assertThat(read(understood)
                        .items()
                        .toList()
                        .get(2)
                        .deductibles()
                        .getFirst()
                        .text())
                .doesNotContain("勘验")
                .doesNotContain("询问");
        assertThat(understood.unread()).extracting(Unread::why).doesNotContain(Why.NOT_UNDERSTOOD_ALONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"同第9项", "同第3项", "同一般程序处理"})
    void ofARowThatIsNotThereBeforeItIsAQuestion(String said) throws IOException {
        assertThat(table(said, "").unread()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        酌情扣分以0.5分为一档 @ 0.5
        酌情扣分的，0.5分一档，由评查人在幅度内确定 @ 0.5
        扣分幅度每档为0.25分 @ 0.25
        """)
    void theStepTheTableSaysIsTaken(String remark, String step) throws IOException {
        var understood = table("数量不清的扣2分", remark);

        assertThat(costs(understood, 1)).containsExactly("酌情扣1—3分，每档" + step + "分");
        assertThat(understood.assumed()).extracting(Assumed::what).doesNotContain(What.STEPS, What.STEPS_UNREAD);
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void aStepThatDoesNotReachTheEndsIsNotTakenAndTheRowIsNamed() throws IOException {
        var understood = table("数量不清的酌情扣0.5—2分", "酌情扣分以1分为一档");

        assertThat(costs(understood, 2)).containsExactly("酌情扣0.5—2分，每档0.5分");
        assertThat(understood.assumed())
                .filteredOn(assumed -> assumed.what() == What.STEPS)
                .singleElement()
                .satisfies(assumed -> assertThat(assumed.sentence()).contains("第 4 行"));
    }

    @Test
    void aStepThatIsNotCertainIsAskedOnceWithItsRows() throws IOException {
        var understood = table("数量不清的扣2分", "扣分幅度由评查人确定，可扣至0.5分");

        assertThat(understood.assumed())
                .filteredOn(assumed -> assumed.what().isToCheck())
                .singleElement()
                .satisfies(assumed -> assertThat(assumed.sentence()).contains("幅度怎样分档", "第 3 行"));
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void aConditionInBracketsBehindWhatIsAskedForIsOne() throws IOException {
        var understood = Tables.understood(
                folder,
                "序号|评查内容|扣分标准",
                "1|实地核查：由两人进行（不需要核查的不评此项）|少于两人的扣5分",
                "2|装订整齐|不整齐的扣1分",
                "说明：90分以上为优秀，其余为合格。|<|<");

        assertThat(read(understood).items().map(Item::condition)).containsExactly("不需要核查的不评此项", "");
        assertThat(read(understood).items().map(Item::text)).first().isEqualTo("实地核查：由两人进行");
    }
}
