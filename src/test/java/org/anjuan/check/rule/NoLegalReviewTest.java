package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NoLegalReviewTest {
    @Test
    void aHearingWithoutAReviewIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .without("review")
                .change("approval", "法制机构意见|同意。孙丽 2024年4月19日", "")
                .with("hearing", "#听证笔录\n听证时间：2024年4月18日9时0分至10时0分\n主持人：周强"));
        assertThat(asked.says("CX-20")).hasSize(1);
    }

    @Test
    void aReviewWithinTheApprovalFormCounts() {
        var asked = Asked.of(
                PenaltyCase.inOrder().without("review").with("hearing", "#听证笔录\n听证时间：2024年4月18日9时0分至10时0分\n主持人：周强"));
        assertThat(asked.says("CX-20")).isEmpty();
    }

    @Test
    void aSmallFineWithoutAHearingNeedsNone() {
        var asked = Asked.of(PenaltyCase.inOrder().without("review"));
        assertThat(asked.says("CX-20")).isEmpty();
    }
}
