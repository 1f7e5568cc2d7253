package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.table.Unread.Why;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that say what is earned, under headings over two rows, and tables of questions to be ticked. */
class ScoredTablesTest {
    private static final List<String> HEADING = List.of("考评指标|<|考评要求|标准分|评分说明|自评分|考评分", "一级|二级|^|^|^|^|^");
    private static final String ASKING = "序号|检查环节|评查标准|分值|是|否|存在问题";

    @TempDir
    Path folder;

    private Understood scored(String... rows) throws IOException {
        var all = new ArrayList<>(HEADING);
        all.addAll(List.of(rows));
        return Tables.understood(folder, all.toArray(String[]::new));
    }

    private static List<String> said(Standard standard) {
        return standard.items().map(ScoredTablesTest::said).toList();
    }

    private static String said(Item item) {
        return item.id() + " "
                + String.join(
                        "；",
                        item.deductibles().stream()
                                .map(reason -> reason.text() + "：" + StandardWorkbook.cost(reason.cost()))
                                .toList());
    }

    @Test
    void aHeadingOverTwoRowsAndWhatIsEarnedAreRead() throws IOException {
        var understood = scored(
                "实体（22分）|主体合法|1.以本机关名义作出；2.执法人员出示证件。|6|每项3分||",
                "^|事实清楚|认定的违法事实有时间、地点、后果。|6|每缺1要素扣2分||",
                "^|处罚适当|处罚幅度与情节相当。|10|畸重畸轻得0分；基本适当得6分||",
                "程序（26分）|立案审批|先立案后调查，审批齐全。|6|先调查后立案得3分，未立案不得分||",
                "^|告知|处罚前告知，保障陈述申辩。|10|未告知得0分并列为不合格；告知期限不足三日扣4分||",
                "^|制作|文书齐全规范。|10|缺1份主要文书扣3分，缺1份一般文书扣1分||",
                "等次：优（90—100）、良（80—89）、中（70—79）、差（70以下）。|<|<|<|<|<|<");

        assertThat(said(read(understood)))
                .containsExactly(
                        "A1.1 主体合法：未以本机关名义作出，或者执法人员未出示证件：每项扣3分",
                        "A1.2 事实清楚：认定的违法事实没有时间、地点或者后果：每要素扣2分",
                        "A1.3 畸重畸轻：本条不得分；处罚适当：处罚幅度与情节不相当：分档择一：基本适当扣4分；都没有做到扣10分",
                        "A2.1 立案审批：未做到先立案后调查，或者审批不齐全：分档择一：先调查后立案扣3分；未立案扣6分",
                        "A2.2 处罚前未告知：否决，不计分，列为差；告知期限不足三日：扣4分",
                        "A2.3 缺少主要文书：每份扣3分；缺少一般文书：每份扣1分");
        assertThat(read(understood).bands()).extracting(GradeBand::name).containsExactly("优", "良", "中", "差");
        assertThat(understood.gaps()).isEmpty();
        assertThat(understood.unread()).isEmpty();
    }

    @Test
    void whatDirectlyLeadsToTheWorstGradeIsAVeto() throws IOException {
        var understood =
                scored("程序|告知|处罚前告知。|100|未告知扣100分||", "等次：优（90—100）、良（80—89）、差（80以下）。出现行政诉讼败诉的案卷直接评为差。|<|<|<|<|<|<");

        assertThat(read(understood)
                        .item("A1.1")
                        .orElseThrow()
                        .deductibles()
                        .getFirst()
                        .text())
                .isEqualTo("出现行政诉讼败诉的案卷");
        assertThat(read(understood).vetoOutcome().toString()).contains("grade=差");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        执法人员是否不少于两人 @ 执法人员少于两人
        音像记录是否完整，有无中断 @ 音像记录不完整，或者有中断
        检查前是否经负责人批准 @ 检查前未经负责人批准
        是否存在重复检查的情形 @ 存在重复检查的情形
        有无审批手续 @ 没有审批手续
        """)
    void aQuestionIsTurnedIntoTheAnswerThatCostsPoints(String question, String fault) throws IOException {
        var understood = Tables.understood(folder, ASKING, "1|实施|" + question + "|8|□|□|", "2|审批|是否经批准|8|□|□|");

        assertThat(read(understood).item("A1.1").orElseThrow().deductibles())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).isEqualTo(fault));
        assertThat(understood.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"是否列入年度计划或者有专项方案", "有无连贯性", "是否由双方签字（缺一方签字的得4分）"})
    void aQuestionOfWhichTheBadAnswerIsNotCertainIsAsked(String question) throws IOException {
        var understood = Tables.understood(folder, ASKING, "1|实施|" + question + "|8|□|□|", "2|审批|是否经批准|8|□|□|");

        assertThat(understood.unread()).extracting(Unread::why).contains(Why.REASON_UNCLEAR);
    }

    @Test
    void aRuleWithinAQuestionKeepsItsFault() throws IOException {
        var understood = Tables.understood(folder, ASKING, "1|归档|材料是否齐全，有无漏页（每处扣1分）|8|□|□|");

        assertThat(said(read(understood))).containsExactly("A1.1 有漏页：每处扣1分");
    }

    @Test
    void thatNothingIsEarnedIsNoCaseInWhichAllIs() throws IOException {
        var understood = Tables.understood(
                folder,
                "评查项目|评查内容及扣分标准|分值|得分",
                "审批|填写审批表，未填写的扣5分。|5|",
                "^|情况紧急的，24小时内补办手续；逾期补办的扣5分，未补办的审批项不得分。|6|",
                "期限|不超过30日。超期的不得分。|10|");

        assertThat(read(understood).items())
                .allSatisfy(item -> assertThat(item.condition()).isEmpty());
        assertThat(said(read(understood)).get(1)).endsWith("未补办的审批项：本组计0分");
    }

    @Test
    void aVagueRuleBetweenSeveralDemandsOfOneCellIsAQuestion() throws IOException {
        var understood = Tables.understood(
                folder, "评查项目|评查内容及扣分标准|分值|得分", "决定书|决定书载明法定事项，缺一项扣3分；清单与实物一致，名称不符的每处扣2分。|25|", "归档|按序装订，未装订扣5分|5|");

        assertThat(understood.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.words()).isEqualTo("决定书没有载明法定事项，或者清单与实物不一致");
            assertThat(unread.why()).isEqualTo(Why.WHICH_DEMAND);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        文书制作|填写有误的，一处扣1分|4| @ 不符合：文书制作 @ REASON_UNCLEAR
        告知和听证|未告知扣4分|4| @ 未告知（要求：告知和听证） @
        文书送达|超期送达的，按超期天数每天扣1分|4| @ 超期送达（要求：文书送达） @
        告知和听证|要求听证未组织的扣4分|4|未要求听证的，听证部分不评 @ 要求听证未组织 @ CONDITION
        """)
    void aRowThatIsOnlyNamedIsNoDemand(String row, String reason, Why why) throws IOException {
        var understood = Tables.understood(
                folder,
                "类别|评查项|评分细则|标准分|备注",
                "程序（10分）|" + row,
                "^|立案|没有审批表扣6分|6|",
                "评定：A等90分以上，B等75-89分，C等60-74分，D等60分以下|<|<|<|<");
        var item = read(understood).item("A1.1").orElseThrow();

        assertThat(item.deductibles().getFirst().text()).isEqualTo(reason);
        assertThat(item.condition()).isEmpty();
        assertThat(read(understood).bands()).extracting(GradeBand::name).containsExactly("A", "B", "C", "D");
        assertThat(understood.unread()).extracting(Unread::why).isEqualTo(why == null ? List.of() : List.of(why));
    }
}
