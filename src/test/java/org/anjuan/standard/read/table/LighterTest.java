package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.read.phrase.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two faults of one thing of which only one can be: it was not done, or it was not done well. */
class LighterTest {
    @TempDir
    Path folder;

    private Understood row(String row) throws IOException {
        return Tables.understood(
                folder, "序号|评查内容|分值|扣分标准", "1|" + row, "2|装订整齐|90|不整齐的扣90分", "说明：90分以上为优秀，其余为合格。标准没有规定的不扣分。|<|<|<");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        告知书写明理由|10|未说明理由的扣8分；理由不充分的，视情节扣3—6分
        调查报告列明证据|10|未列明证据的扣6分，列举不全的扣2分
        集体讨论有记录|10|应讨论而未讨论的扣9分。讨论意见不明确的扣3分
        附检验报告|10|无检验报告的扣9分；检验报告不完整的每处扣1分
        告知救济权利|10|未告知救济途径、期限的扣5分，告知内容不全的扣2分
        听取意见|10|未听取意见的扣5分；虽已听取，但没有记录的扣2—4分
        """)
    void onlyOneOfTheTwoIsTaken(String row) throws IOException {
        var reasons =
                read(row(row)).items().findFirst().orElseThrow().deductibles().subList(0, 2);

        assertThat(reasons).extracting(Deductible::exclusive).containsExactly("r1", "r1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
        公开决定|10|未公开的不得分；公开不及时的扣2分，公开不全的扣1分
        告知书规范|10|未说明理由的扣8分；文字不规范的扣2分
        告知权利|10|未告知陈述权的扣4分；听证权告知不全的扣2分
        附检验报告|10|无检验报告的扣7分；检验机构资质不全的扣2分
        卷宗规范|10|没有目录的扣2分；页码不清的每处扣1分
        签名完整|10|未签名的每页扣2分；签名不全的扣1分
        送达|10|未送达的扣5分；已逾期但无说明的扣2分
        """)
    void otherFaultsAddUp(String row) throws IOException {
        assertThat(read(row(row)).items().findFirst().orElseThrow().deductibles())
                .extracting(Deductible::exclusive)
                .containsOnly("");
    }

    @Test
    void whoReadsTheImportIsToldSo() throws IOException {
        assertThat(row("告知书写明理由|10|未说明理由的扣8分；理由不充分的扣3分").rules())
                .extracting(rule -> rule.phrase().meaning())
                .anyMatch(Meaning.Lighter.class::isInstance);
    }
}
