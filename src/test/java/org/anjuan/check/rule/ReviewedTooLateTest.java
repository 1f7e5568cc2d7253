package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ReviewedTooLateTest {
    @Test
    void aReviewAfterTheDecisionIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("review", "2024年4月3日", "2024年4月25日"));
        assertThat(asked.says("CX-21")).hasSize(1);
    }

    @Test
    void aReviewThatRefusesIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("review", "同意承办机构的处理意见", "不同意，退回"));
        assertThat(asked.says("CX-21")).hasSize(1);
    }

    @Test
    void aReviewOnTheSameDayIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("review", "2024年4月3日", "2024年4月23日"));
        assertThat(asked.says("CX-21")).isEmpty();
    }

    @Test
    void aReviewWithoutADayIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().change("review", " 2024年4月3日", ""));
        assertThat(asked.says("CX-21")).isEmpty();
        assertThat(asked.lacks("CX-21")).isNotEmpty();
    }
}
