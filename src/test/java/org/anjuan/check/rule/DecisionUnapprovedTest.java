package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class DecisionUnapprovedTest {
    @Test
    void aDecisionWithoutApprovalIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().without("approval"));
        assertThat(asked.says("CX-26")).hasSize(1);
    }

    @Test
    void anApprovalAfterTheDecisionIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("approval", "2024年4月22日", "2024年4月25日"));
        assertThat(asked.says("CX-26")).hasSize(1);
    }

    @Test
    void aDiscussionStandsForTheApproval() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .without("approval")
                .with("talk", "#集体讨论记录\n时间：2024年4月20日\n参加人员：赵某甲、钱某乙、孙某丙\n结论性意见：同意承办机构意见。"));
        assertThat(asked.says("CX-26")).isEmpty();
    }
}
