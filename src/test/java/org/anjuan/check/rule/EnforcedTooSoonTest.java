package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class EnforcedTooSoonTest {
    @Test
    void nineWorkingDaysAreTooFew() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("demand", "#催告书\n晋农催〔2024〕1号\n请于十日内履行；有权陈述、申辩。\n2024年11月20日")
                .with("demand-receipt", PenaltyCase.receipt("催告书", "晋农催〔2024〕1号", "2024年11月20日"))
                .with("court", "#强制执行申请书\n2024年12月3日"));
        assertThat(asked.says("QZ-09")).hasSize(1);
    }

    @Test
    void elevenAreInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("demand", "#催告书\n晋农催〔2024〕1号\n请于十日内履行；有权陈述、申辩。\n2024年11月20日")
                .with("demand-receipt", PenaltyCase.receipt("催告书", "晋农催〔2024〕1号", "2024年11月20日"))
                .with("court", "#强制执行申请书\n2024年12月5日"));
        assertThat(asked.says("QZ-09")).isEmpty();
    }

    @Test
    void aDemandWithoutAReceiptIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("demand", "#催告书\n请于十日内履行；有权陈述、申辩。\n2024年11月20日")
                .with("court", "#强制执行申请书\n2024年12月5日"));
        assertThat(asked.says("QZ-09")).isEmpty();
        assertThat(asked.lacks("QZ-09")).isNotEmpty();
    }
}
