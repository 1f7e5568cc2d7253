package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class DiscussedOtherwiseTest {
    @Test
    void anotherFineThanDiscussedIsTold() {
        var asked = Asked.of(
                PenaltyCase.inOrder().with("talk", "#集体讨论记录\n时间：2024年4月20日\n参加人员：赵某甲、钱某乙、孙某丙\n结论性意见：罚款8000元。"));
        assertThat(asked.says("CX-25")).hasSize(1);
    }

    @Test
    void aDiscussionThatOnlyAgreesIsLetPass() {
        var asked = Asked.of(
                PenaltyCase.inOrder().with("talk", "#集体讨论记录\n时间：2024年4月20日\n参加人员：赵某甲、钱某乙、孙某丙\n结论性意见：同意承办机构意见。"));
        assertThat(asked.says("CX-25")).isEmpty();
    }
}
