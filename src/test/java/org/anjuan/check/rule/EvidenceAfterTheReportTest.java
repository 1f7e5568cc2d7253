package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class EvidenceAfterTheReportTest {
    @Test
    void anInterviewAfterTheReportIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "2024年3月14日", "2024年4月10日"));
        assertThat(asked.says("ZJ-13")).hasSize(1);
    }

    @Test
    void anInterviewAfterTheDecisionIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "2024年3月14日", "2024年4月26日"));
        assertThat(asked.says("ZJ-13")).hasSize(1);
    }

    @Test
    void anInvestigationThatWasTakenUpAgainIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("interview", "2024年3月14日", "2024年4月10日")
                .change("review", "同意承办机构", "经补充调查，同意承办机构"));
        assertThat(asked.says("ZJ-13")).isEmpty();
    }

    @Test
    void theSheetTheHeadDecidesOnIsNotTheReport() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("interview", "2024年3月14日", "2024年4月10日")
                .with("approval", "#案件处理审批表\n承办人意见|建议罚款。张明远 2024年4月15日\n负责人意见|同意。赵某 2024年4月16日"));
        assertThat(asked.says("ZJ-13")).hasSize(1);
        assertThat(asked.says("CX-26")).isEmpty();
    }
}
