package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table without a column of deductions says them, and when a row is not judged, among what it looks at. */
class ContentCellTest {
    @TempDir
    Path folder;

    private Standard standard;

    @BeforeEach
    void readTable() throws IOException {
        standard = read(understand(Tables.docx(
                folder.resolve("t.docx"),
                "案卷评查标准",
                "项目|内容及分值|扣分原因",
                "立案（14分）|1.有立案审批表（3分）。没有立案审批表的，立案14分全扣。|",
                "^|2.案由表述规范，写明涉嫌违反的行为（2分）。|",
                "^|3.当事人基本情况填写完整（3分），每缺一项扣0.5分。|",
                "^|4.立案材料附卷（3分），少一样扣1分。|",
                "^|5.承办人意见明确，每处不明确扣1分（3分）。|",
                "调查（22分）|6.证据充分确凿（7分），视情况扣1—7分。|",
                "^|7.先行登记保存证据的，有审批手续和清单（5分）。未采取的，此项不评。|",
                "^|8.决定前书面告知（4分），每漏一项扣1分；未告知的，整卷按不合格处理。|",
                "^|9.听证笔录齐全（4分），没有笔录扣4分。不符合听证条件的不评。|",
                "^|10.邮寄送达的，凭证齐全（2分），直接送达的不评。|",
                "合计|36|")));
    }

    private Item item(String id) {
        return standard.item(id).orElseThrow();
    }

    private List<String> reasons(String id) {
        return item(id).deductibles().stream().map(each -> each.text()).toList();
    }

    @Test
    void anItemSaysOnlyWhatIsAskedFor() {
        assertThat(standard.items())
                .extracting(Item::text)
                .containsExactly(
                        "有立案审批表。",
                        "案由表述规范，写明涉嫌违反的行为。",
                        "当事人基本情况填写完整",
                        "立案材料附卷",
                        "承办人意见明确",
                        "证据充分确凿",
                        "先行登记保存证据的，有审批手续和清单。",
                        "决定前书面告知",
                        "听证笔录齐全",
                        "邮寄送达的，凭证齐全");
    }

    @Test
    void aReasonIsASentenceThatSaysWhatIsWrong() {
        assertThat(reasons("A1.1")).containsExactly("没有立案审批表");
        assertThat(reasons("A1.2")).containsExactly("案由表述不规范，或者没有写明涉嫌违反的行为");
        assertThat(reasons("A1.3")).containsExactly("当事人基本情况填写不完整");
        assertThat(reasons("A1.4")).containsExactly("立案材料未附卷");
        assertThat(reasons("A2.1")).containsExactly("证据不充分确凿");
        assertThat(reasons("A2.3")).containsExactly("决定前书面告知有缺漏", "决定前未书面告知");
    }

    @Test
    void whenARowIsNotJudgedIsItsConditionAndNoReason() {
        assertThat(item("A2.2").condition()).isEqualTo("未采取的，此项不评");
        assertThat(reasons("A2.2")).containsExactly("先行登记保存证据的，没有审批手续和清单");
        assertThat(item("A2.4").condition()).isEqualTo("不符合听证条件的不评");
        assertThat(reasons("A2.4")).containsExactly("没有听证笔录");
        assertThat(item("A2.5").condition()).isEqualTo("直接送达的不评");
        assertThat(reasons("A2.5")).containsExactly("邮寄送达的，凭证不齐全");
    }
}
