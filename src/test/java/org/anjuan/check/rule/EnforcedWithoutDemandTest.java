package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class EnforcedWithoutDemandTest {
    @Test
    void anApplicationWithoutADemandIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().with("court", "#强制执行申请书\n申请强制执行罚款。\n2024年12月20日"));
        assertThat(asked.says("QZ-08")).hasSize(1);
    }

    @Test
    void aDemandIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("demand", "#催告书\n请于十日内履行；你单位有权陈述、申辩。\n2024年11月20日")
                .with("court", "#强制执行申请书\n申请强制执行罚款。\n2024年12月20日"));
        assertThat(asked.says("QZ-08")).isEmpty();
    }
}
