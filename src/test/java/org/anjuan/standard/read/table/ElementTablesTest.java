package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.table.Unread.Why;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of stages, papers and elements, in which a paper is an item and what is asked for and how points go are both called 标准. */
class ElementTablesTest {
    private static final String HEADING = "阶段|文书|评查标准及分值|扣分标准";

    @TempDir
    Path folder;

    private Understood table(String... rows) throws IOException {
        var all = new ArrayList<>(List.of(HEADING));
        all.addAll(List.of(rows));
        return Tables.understand(
                Tables.words(folder.resolve("t.docx"), List.of("某县卫生监督案卷评查标准"), all, List.of("90分以上为优秀，其余为合格")));
    }

    private static List<String> said(Understood understood) {
        return read(understood)
                .items()
                .flatMap(item -> item.deductibles().stream()
                        .map(reason -> item.id() + " " + reason.text() + "：" + StandardWorkbook.cost(reason.cost())))
                .toList();
    }

    @Test
    void ofTwoColumnsOfStandardsTheOneThatTakesNoPointsSaysWhatIsAskedFor() throws IOException {
        var understood = table(
                "受理立案（9分）|案件受理记录（4分）|案情摘要写明时间、地点（3分）|缺1项扣1分",
                "^|^|处理意见明确（1分）|未签意见不得分",
                "^|立案报告（5分）|立案依据准确（2分）|依据错误的，该文书不得分",
                "^|^|审批手续完备（3分）|未经负责人审批的扣3分");

        assertThat(said(understood))
                .containsExactly(
                        "A1.1.1 案情摘要没有写明时间或者地点：每项扣1分",
                        "A1.1.2 未签意见（要求：处理意见明确）：本条不得分",
                        "A1.2.1 依据错误：本项不得分",
                        "A1.2.2 未经负责人审批：扣3分");
        assertThat(understood.sum()).isEqualByComparingTo("9");
        assertThat(understood.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        当事人情况准确（3分）|错、漏一处扣1分 @ A1.1 处罚决定书：当事人情况有错漏：每处扣1分
        违法事实与证据对应（3分）|证据罗列没有对应的扣3分 @ A1.1 证据罗列没有对应：扣3分
        合议人员3人以上（3分）|不足3人扣3分，无不同意见记录的不扣分 @ A1.1 不足3人（要求：处罚决定书：合议人员3人以上）：扣3分
        """)
    void aReasonKeepsWhatItSpeaksOf(String row, String reason) throws IOException {
        var understood = table("决定（3分）|处罚决定书（3分）|" + row);

        assertThat(said(understood)).containsExactly(reason);
        assertThat(read(understood).item("A1.1").orElseThrow().condition()).isEmpty();
        assertThat(understood.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        告知陈述申辩权（4分）|未告知扣4分，按基础标准第3条处理 @ 按基础标准第3条处理 @ NOT_UNDERSTOOD
        告知陈述申辩权（4分）|同上 @ 同上 @ NOT_UNDERSTOOD_ALONE
        案件来源清楚（4分）|缺1项扣1分，填写错误扣0.5分 @ 案件来源不清楚 @ REASON_UNCLEAR
        """)
    void whatRefersToOtherRowsAndWordsThatStandTwiceAreQuestions(String row, String words, Why why) throws IOException {
        var understood = table("告知（6分）|受理记录（6分）|" + row, "^|^|案由准确（2分）|案由不准确的扣2分");

        assertThat(understood.unread()).anySatisfy(unread -> {
            assertThat(unread.words()).contains(words);
            assertThat(unread.why()).isEqualTo(why);
        });
    }

    @Test
    void aVetoOfWhichNoRowIsThereIsAQuestion() throws IOException {
        var understood = Tables.understood(
                folder, "项目|评查内容|分值|扣分标准", "归档|一案一卷|4|未做到的不得分", "说明：基础标准有一项不合格的，直接定为不合格，得分记0分。|<|<|<");

        assertThat(understood.unread()).extracting(Unread::why).containsExactly(Why.REMARK);
    }
}
