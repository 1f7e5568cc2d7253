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
}
