package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class DecidedWithoutNoticeTest {
    @Test
    void aDecisionWithoutANoticeIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().without("notice", "notice-receipt"));
        assertThat(asked.says("CX-07")).hasSize(1);
    }

    @Test
    void aNoticeServedOnTheDayOfTheDecisionIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("notice-receipt", PenaltyCase.receipt("行政处罚告知书", "晋农罚告〔2024〕12号", "2024年4月23日")));
        assertThat(asked.says("CX-07")).hasSize(1);
    }

    @Test
    void aWaiverMakesALateNoticePass() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("notice-receipt", PenaltyCase.receipt("行政处罚告知书", "晋农罚告〔2024〕12号", "2024年4月23日"))
                .with("waiver", "#放弃陈述申辩权利声明\n本单位自愿放弃陈述、申辩和要求听证的权利。\n王某 2024年4月9日"));
        assertThat(asked.says("CX-07")).isEmpty();
    }
}
