package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class CopyNotAttestedTest {
    private static final String COPY = "#营业执照复印件\n统一社会信用代码：91990121MA0ABCD1X5\n登记机关：晋原县市场监督管理局";

    @Test
    void aBareCopyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().before("report", "copy", COPY));
        assertThat(asked.says("ZJ-10")).hasSize(1);
    }

    @Test
    void aCopyThatWasComparedIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().before("report", "copy", COPY + "\n经核对与原件一致。王某"));
        assertThat(asked.says("ZJ-10")).isEmpty();
    }

    @Test
    void aPrintFromARegisterIsNoCopy() {
        var asked = Asked.of(PenaltyCase.inOrder().before("report", "copy", COPY + "\n由执法人员从登记系统打印。"));
        assertThat(asked.says("ZJ-10")).isEmpty();
    }

    @Test
    void whoHandedACopyInDoesNotAttestIt() {
        var copy = "#证据提取单\n证据名称：营业执照复印件\n证明对象：主体资格\n提供人（签名）：王某 2024年3月14日";
        assertThat(Asked.of(PenaltyCase.inOrder().with("copy", copy)).says("ZJ-10"))
                .hasSize(1);
        assertThat(Asked.of(PenaltyCase.inOrder().with("copy", copy + "\n收集人：张明远 李小雨"))
                        .says("ZJ-10"))
                .isEmpty();
    }
}
