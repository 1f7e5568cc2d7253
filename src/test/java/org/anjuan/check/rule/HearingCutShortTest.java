package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class HearingCutShortTest {
    @Test
    void aDecisionWithinFiveWorkingDaysIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "2024年4月23日", "2024年4月15日"));
        assertThat(asked.says("CX-12")).hasSize(1);
    }

    @Test
    void aWrittenWaiverLetsItPass() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "2024年4月23日", "2024年4月15日")
                .with("waiver", "#放弃陈述申辩权利声明\n本单位自愿放弃陈述、申辩和要求听证的权利。\n王某 2024年4月9日"));
        assertThat(asked.says("CX-12")).isEmpty();
    }

    @Test
    void theDayOfReceiptCountsNotThatOfTheNotice() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "2024年4月23日", "2024年4月18日")
                .with("notice-receipt", PenaltyCase.receipt("行政处罚告知书", "晋农罚告〔2024〕12号", "2024年4月15日")));
        assertThat(asked.says("CX-12")).hasSize(1);
    }

    @Test
    void aNoticeWithoutAReceiptIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().without("notice-receipt"));
        assertThat(asked.says("CX-12")).isEmpty();
        assertThat(asked.lacks("CX-12")).isNotEmpty();
    }
}
