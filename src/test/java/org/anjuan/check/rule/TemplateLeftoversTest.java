package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class TemplateLeftoversTest {
    @Test
    void crossesInADecisionAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "经查明，当事人于2024年3月1日", "经查明，当事人于××年"));
        assertThat(asked.says("WS-07")).hasSize(1);
    }

    @Test
    void anIdWithAnXIsNoPlaceholder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "990121199003070010", "99012119870612018X"));
        assertThat(asked.says("WS-07")).isEmpty();
    }

    @Test
    void whatAFormSaysToItsWriterIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "经查明，", "经查明，（此处填写当事人的其他违法事实，没有的写“无”）"));
        assertThat(asked.says("WS-07")).hasSize(1);
    }
}
