package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.review.Severity;
import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ChairHandledTheCaseTest {
    @Test
    void aChairWhoInvestigatedIsTold() {
        var asked =
                Asked.of(PenaltyCase.inOrder().with("hearing", "#听证笔录\n听证时间：2024年4月18日9时0分至10时0分\n主持人：张明远\n记录人：周强"));
        assertThat(asked.says("ZT-11")).hasSize(1);
    }

    @Test
    void anInvestigatorWhoOnlyKeepsTheRecordIsInOrder() {
        var asked =
                Asked.of(PenaltyCase.inOrder().with("hearing", "#听证笔录\n听证时间：2024年4月18日9时0分至10时0分\n主持人：周强\n记录人：张明远"));
        assertThat(asked.says("ZT-11")).isEmpty();
    }

    @Test
    void anInvestigatorWhoseNameWasNotSurelyReadMakesNoViolation() {
        var same = PenaltyCase.inOrder()
                .with("hearing", "#听证笔录\n听证时间：2024年4月18日9时0分至10时0分\n主持人：张明远\n记录人：周强")
                .readAt(0.6, "filing", "inspection", "interview", "report");
        assertThat(Asked.of(same).severities("ZT-11")).containsExactly(Severity.HINT);
    }
}
