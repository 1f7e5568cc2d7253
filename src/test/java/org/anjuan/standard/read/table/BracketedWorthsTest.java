package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that say in brackets what each thing is worth and what is taken of it are read thing by thing. */
class BracketedWorthsTest {
    @TempDir
    Path folder;

    private Understood understood;
    private Standard standard;

    @BeforeEach
    void readTable() throws IOException {
        understood = understand(Tables.docx(
                folder.resolve("t.docx"),
                "案卷评查评分表",
                "项目|内容及分值|得分|扣分原因",
                "立案（9分）|1．自受理之日起5个工作日内立案（3分，逾期立案的不得分）||",
                "^|2．立案审批表：案由（1分）、当事人情况（3分，缺一项扣0.5分）、印章和日期（2分）||",
                "听证|3．听证通知书（1分）、听证笔录（1分）。当事人未要求听证的不评||",
                "其他|4．登记保存有审批、有清单（3分，缺一项扣1分；未登记保存的不评）||",
                "^|5．决定书（10分）：事实（4分）、依据（6分）。无决定书的，本项目全扣||",
                "^|6．卷宗整齐（2分），每处不整齐扣1分；文字准确（1分）||",
                "合计|27分||"));
        standard = read(understood);
    }

    private Item item(String id) {
        return standard.item(id).orElseThrow();
    }

    private List<String> reasons(String id) {
        return item(id).deductibles().stream()
                .map(each -> each.text() + " " + StandardWorkbook.cost(each.cost()))
                .toList();
    }

    @Test
    void aThingWithItsPointsAndDeductionsInOneBracketIsReadWhole() {
        assertThat(item("A1.1").text()).isEqualTo("自受理之日起5个工作日内立案");
        assertThat(reasons("A1.1")).containsExactly("自受理之日起未在5个工作日内立案 本条不得分");
    }

    @Test
    void severalThingsUnderOneNameAreItsElementsEachWithItsOwnPoints() {
        assertThat(item("A1.2.1").points()).isEqualByComparingTo("1");
        assertThat(reasons("A1.2.1")).containsExactly("立案审批表未写明案由 本条不得分");
        assertThat(item("A1.2.2").points()).isEqualByComparingTo("3");
        assertThat(reasons("A1.2.2")).singleElement().asString().endsWith("每项扣0.5分");
        assertThat(reasons("A1.2.3")).containsExactly("立案审批表没有印章或者日期 本条不得分");
    }

    @Test
    void whatIsSaidBehindAllOfThemHoldsForEach() {
        assertThat(List.of(item("A2.1"), item("A2.2")))
                .extracting(Item::condition)
                .containsOnly("当事人未要求听证的不评");
    }

    @Test
    void aConditionBehindTheDeductionsIsNoDeduction() {
        assertThat(item("A3.1").condition()).isEqualTo("未登记保存的不评");
        assertThat(reasons("A3.1")).singleElement().asString().startsWith("登记保存没有审批或者清单 每项扣1分");
    }

    @Test
    void whatMayBeLostWithAllOfTheProjectIsAskedOnce() {
        assertThat(understood.unread())
                .filteredOn(each -> each.words().equals("无决定书的，本项目全扣"))
                .hasSize(1);
        assertThat(item("A3.2.1").points()).isEqualByComparingTo("4");
    }

    @Test
    void thingsAreNotPartedWhereDeductionsStandBetweenThem() {
        assertThat(standard.items())
                .filteredOn(each -> each.text().contains("卷宗整齐"))
                .hasSize(1);
    }

    @Test
    void aRowOfOneCellThatSaysWhatItsThingsAreWorthIsNoTitleButATitleWithPointsIs() throws IOException {
        var own = read(
                Tables.understood(folder, "内容及分值|得分", "一、立案（5分，含加急案件）|", "审批表：案由（1分）、来源（2分）|", "立案及时（2分，逾期的不得分）|"));

        assertThat(own.items()).extracting(Item::text).containsExactly("案由", "来源", "立案及时");
        assertThat(own.parts().getFirst().title()).startsWith("立案");
    }

    @Test
    void aRowIsNamedByTheNumberItsWordsBeginWith() {
        assertThat(item("A2.1").provenance()).isEqualTo("原表 表 1 第 3 项（第 4 行）");
    }
}
