package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class HearingNotHeldTest {
    @Test
    void aRequestThatWasNotAnsweredIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().with("request", "#听证申请书\n我单位要求举行听证。\n2024年4月10日"));
        assertThat(asked.says("CX-13")).hasSize(1);
    }

    @Test
    void aRequestThatWasWithdrawnIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().with("request", "#听证申请书\n我单位撤回听证申请。\n2024年4月10日"));
        assertThat(asked.says("CX-13")).isEmpty();
    }
}
