package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class PublishedTooShortTest {
    @Test
    void aDecisionBeforeTheThirtyDaysAreOverIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().with("public", "#送达公告\n向你单位公告送达行政处罚告知书。\n2024年4月10日"));
        assertThat(asked.says("CX-33")).hasSize(1);
    }

    @Test
    void thirtyDaysLaterIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().with("public", "#送达公告\n向你单位公告送达行政处罚告知书。\n2024年3月20日"));
        assertThat(asked.says("CX-33")).isEmpty();
    }
}
