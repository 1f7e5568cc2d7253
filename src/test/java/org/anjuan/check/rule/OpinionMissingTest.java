package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class OpinionMissingTest {
    @Test
    void anOpinionThatSpeaksOfAnotherMatterIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("closing", "同意结案", "同意立案"));
        assertThat(asked.says("WS-09")).hasSize(1);
    }

    @Test
    void anOpinionInOrderIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("WS-09")).isEmpty();
    }

    @Test
    void anOpinionOfWhichOnlyNameAndDayStandIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("closing", "|同意结案。赵某", "|赵某"));
        assertThat(asked.says("WS-09")).hasSize(1);
    }

    @Test
    void anOpinionAboveTheLineOfNameAndDayIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("closing", "机关负责人意见|同意结案。赵某", "机关|同意结案。\n负责人意见|赵某"));
        assertThat(asked.says("WS-09")).isEmpty();
    }

    @Test
    void aNameAndADayOnTheLineBelowTheLabelAreNoOpinion() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("closing", "机关负责人意见|同意结案。赵某 2024年5月13日", "机关负责人意见\n赵某 2024年5月13日"));
        assertThat(asked.says("WS-09")).hasSize(1);
    }

    @Test
    void aDayAloneIsNoOpinion() {
        var asked = Asked.of(PenaltyCase.inOrder().change("approval", "承办人意见|", "承办机构负责人|2024年4月19日\n承办人意见|"));
        assertThat(asked.says("WS-09")).hasSize(1);
    }

    @Test
    void aDayBelowAnOpinionIsLetPass() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("approval", "承办人意见|", "承办机构负责人意见|拟同意。\n周禾 2024年4月19日\n承办人意见|"));
        assertThat(asked.says("WS-09")).isEmpty();
    }
}
