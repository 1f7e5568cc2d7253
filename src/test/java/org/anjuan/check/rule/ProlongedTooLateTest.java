package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ProlongedTooLateTest {
    @Test
    void aProlongationAfterTheTimeHadRunOutIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("filing", "2024年3月8日", "2024年1月5日")
                .change("filing", "2024年3月7日", "2024年1月4日")
                .with("more", "#延长办案期限审批表\n同意延长办案期限三十日。\n2024年4月20日"));
        assertThat(asked.says("CX-05")).hasSize(1);
    }

    @Test
    void aProlongationInTimeIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().with("more", "#延长办案期限审批表\n同意延长办案期限三十日。\n2024年4月20日"));
        assertThat(asked.says("CX-05")).isEmpty();
    }

    @Test
    void aDayOfWhoOnlyProposedTheOpeningCountsNothing() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("filing", "机关负责人意见|同意立案，由张明远、李小雨承办。赵某 2024年3月8日", "机关负责人意见|")
                .with("prolonging", "#延长办案期限审批表\n机关负责人意见|同意延长三十日。赵某 2024年6月6日"));
        assertThat(asked.says("CX-05")).isEmpty();
        assertThat(asked.lacks("CX-05")).isNotEmpty();
    }
}
