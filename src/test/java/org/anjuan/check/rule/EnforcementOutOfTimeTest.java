package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class EnforcementOutOfTimeTest {
    @Test
    void askingBeforeTheTimeToSueIsOverIsTold() {
        assertThat(asked("2024年9月2日").says("QZ-10")).hasSize(1);
    }

    @Test
    void askingAfterThreeMoreMonthsIsTold() {
        assertThat(asked("2025年3月3日").says("QZ-10")).hasSize(1);
    }

    @Test
    void askingBetweenIsInOrder() {
        assertThat(asked("2024年12月5日").says("QZ-10")).isEmpty();
    }

    @Test
    void aCaseThatWentToReconsiderationIsNotJudged() {
        var asked = Asked.of(court("2024年9月2日").with("review", "#行政复议决定书\n维持原处罚决定。\n2024年7月1日"));
        assertThat(asked.says("QZ-10")).isEmpty();
    }

    @Test
    void aDecisionWithoutAReceiptIsNotJudged() {
        var asked = Asked.of(court("2024年9月2日").without("decision-receipt"));
        assertThat(asked.says("QZ-10")).isEmpty();
        assertThat(asked.lacks("QZ-10")).isNotEmpty();
    }

    private static Asked asked(String day) {
        return Asked.of(court(day));
    }

    private static SamplePapers court(String day) {
        return PenaltyCase.inOrder().with("court", "#强制执行申请书\n申请强制执行。\n" + day);
    }
}
