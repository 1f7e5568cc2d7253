package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes beside the rows of a paper: what becomes of its points where it is not in the case, and when it is not judged. */
class PaperNotesTest {
    private static final String HEADING = "序号|阶段|文书|评查要素|分值|扣分标准|备注";
    private static final String LINES = "说明：90分以上为优秀，其余为合格。得分按参评的分值折算成百分制。|<|<|<|<|<|<";

    @TempDir
    Path folder;

    private Understood table(String... rows) throws IOException {
        var all = new java.util.ArrayList<>(List.of(HEADING));
        all.addAll(List.of(rows));
        all.add(LINES);
        return Tables.understood(folder, all.toArray(String[]::new));
    }

    private Understood beside(String one, String other) throws IOException {
        return table("1|调查|勘验笔录|起止时间|3|未写的扣3分|" + one, "2|^|^|勘验人签名|2|未签的扣2分|" + other, "3|^|抽样取证凭证|样品数量|4|未写的扣4分|");
    }

    /** The reason why a paper's absence costs points, empty where there is none. */
    private static List<String> absent(Standard standard, String id) {
        return standard.item(id).orElseThrow().deductibles().stream()
                .filter(reason -> reason.id().equals("absent"))
                .map(reason -> reason.text() + " " + reason.cost().getClass().getSimpleName())
                .toList();
    }

    private static List<Why> asked(Understood understood) {
        return understood.unread().stream().map(Unread::why).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该文书缺失的，本文书不得分",
                "无此文书的该文书各项均计0分。",
                "本份文书未入卷的，此文书全部不得分",
                "卷内没有该文书的，不得分",
                "缺勘验笔录的，该文书记零分",
                "勘验笔录未制作的，本文书不得分；"
            })
    void aPaperThatLacksTakesThePointsOfAllItsRowsWhereverItIsSaid(String note) throws IOException {
        for (var understood : List.of(beside(note, "^"), beside(note, note), beside(note, ""), beside("", note))) {
            var standard = read(understood);

            assertThat(absent(standard, "A1.1.1")).containsExactly("卷内没有《勘验笔录》 WholeItem");
            assertThat(absent(standard, "A1.1.2")).containsExactly("卷内没有《勘验笔录》 WholeItem");
            assertThat(absent(standard, "A1.2")).isEmpty();
            assertThat(understood.unread()).isEmpty();
            assertThat(understood.rules())
                    .anySatisfy(rule -> assertThat(rule.phrase().words()).isEqualTo(note.replaceFirst("[。；]$", "")));
        }
    }

    @Test
    void aPaperOfOneRowTakesItsPoints() throws IOException {
        var understood = table("1|调查|勘验笔录|起止时间|3|未写的扣3分|该文书缺失的本文书不得分", "2|^|抽样取证凭证|样品数量|4|未写的扣4分|");

        assertThat(absent(read(understood), "A1.1")).containsExactly("卷内没有《勘验笔录》 AllPoints");
        assertThat(absent(read(understood), "A1.2")).isEmpty();
    }

    @Test
    void withoutElementsThePaperIsTheGroup() throws IOException {
        var understood = Tables.understood(
                folder,
                "文书|评查内容|分值|扣分标准|备注",
                "听证通知书|写明时间地点|3|未写的扣3分|没有该文书的，本文书计0分",
                "^|送达及时|2|未及时送达的扣2分|^",
                "听证笔录|逐页签名|4|未签名的扣4分|",
                "说明：90分以上为优秀，其余为合格。|<|<|<|<");
        var standard = read(understood);

        assertThat(absent(standard, "A1.1")).containsExactly("卷内没有《听证通知书》 WholeGroup");
        assertThat(absent(standard, "A1.2")).containsExactly("卷内没有《听证通知书》 WholeGroup");
        assertThat(absent(standard, "A2.1")).isEmpty();
    }

    @Test
    void aRowThatIsAPaperItselfLosesItsOwnPointsOnly() throws IOException {
        var understood = Tables.understood(
                folder,
                "项目|评查内容|分值|扣分标准|备注",
                "调查笔录|勘验笔录|3|记录不全的扣1分，未签名的扣2分|该文书缺失的，本文书不得分",
                "^|询问笔录|2|未签名的扣2分|",
                "说明：90分以上为优秀，其余为合格。|<|<|<|<");

        assertThat(absent(read(understood), "A1.1")).containsExactly("卷内没有《勘验笔录》 AllPoints");
        assertThat(absent(read(understood), "A1.2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        无此文书的不评此项 @ 无此文书的不评此项
        当场处罚的，本文书不评。 @ 当场处罚的，本文书不评
        1.未抽样的，不评此项；2.未抽样须注明 @ 未抽样的，不评此项
        """)
    void whenAPaperIsNotJudgedIsTheConditionOfEachRow(String note, String condition) throws IOException {
        var understood = beside(note, "^");

        assertThat(read(understood).items().map(Item::condition)).containsExactly(condition, condition, "");
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void thatAllOfAPaperIsNotJudgedIsSoOfEachRowThoughOneSaysIt() throws IOException {
        var understood = beside("该文书缺失的本文书不得分；当事人失踪并附证明的，不评本文书。", "");
        var standard = read(understood);

        assertThat(standard.items().map(Item::condition)).containsExactly("当事人失踪并附证明的，不评本文书", "当事人失踪并附证明的，不评本文书", "");
        assertThat(absent(standard, "A1.1.2")).hasSize(1);
    }

    @Test
    void whatIsNotTakenThenIsRuledOut() throws IOException {
        var understood = beside("当事人不识字，由见证人签名的，不扣签名分。", "");
        var first = read(understood).item("A1.1.1").orElseThrow();

        assertThat(first.guidance().exceptions()).isEqualTo("当事人不识字，由见证人签名的，不扣签名分");
        assertThat(first.condition()).isEmpty();
        assertThat(understood.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        无见证人的，扣1分 @ ^ @ NOTE_COSTS_ROWS
        无见证人的，扣1分 @ 无见证人的，扣1分 @ NOTE_COSTS_ROWS
        无见证人的，扣1分 @ '' @ NOTE_COSTS
        该照片缺失的，本项不得分 @ '' @ NOTE_COSTS
        简易程序不评，由评查组说明 @ ^ @ CONDITION_ROWS
        """)
    void whatIsNotUnderstoodBesideSeveralRowsIsAskedOnce(String one, String other, Why why) throws IOException {
        assertThat(asked(beside(one, other))).containsExactly(why);
    }

    @Test
    void twoPapersForOnePlaceAreAQuestion() throws IOException {
        var understood = beside("缺勘验笔录的，本文书不得分", "缺现场照片表的，本文书不得分");

        assertThat(asked(understood)).containsExactly(Why.NOTE_COSTS);
    }

    @Test
    void aPaperWithoutASealTakesAllOfThePaper() throws IOException {
        var understood =
                table("1|决定|决定书|文号|3|未写的扣3分|", "2|^|^|印章|2|未写日期的扣1分；未盖章的，本文书不得分|", "3|^|抽样取证凭证|样品数量|4|未写的扣4分|");

        assertThat(read(understood)
                        .item("A1.1.2")
                        .orElseThrow()
                        .deductibles()
                        .get(1)
                        .cost())
                .isEqualTo(new Cost.WholeItem());
    }

    @Test
    void aPaperThatIsNamedByItsKindLosesAllOfItsRows() throws IOException {
        var understood =
                table("1|调查|勘验笔录|两名以上执法人员勘验|3|只有一人勘验的本笔录不得分|", "2|^|^|勘验人签名|2|未签的扣2分|", "3|^|抽样取证凭证|样品数量|4|未写的扣4分|");

        assertThat(read(understood).item("A1.1.1").orElseThrow().deductibles())
                .extracting(reason -> reason.cost().getClass().getSimpleName())
                .containsExactly("WholeItem");
        assertThat(asked(understood)).isEmpty();
    }

    @Test
    void aPaperNamedByAKindThatIsNotTheRowsIsAsked() throws IOException {
        var understood =
                table("1|调查|勘验材料|两名以上执法人员勘验|3|只有一人勘验的本报告不得分|", "2|^|^|勘验人签名|2|未签的扣2分|", "3|^|抽样取证凭证|样品数量|4|未写的扣4分|");

        assertThat(asked(understood)).containsExactly(Why.WHICH_ITEM);
    }
}
