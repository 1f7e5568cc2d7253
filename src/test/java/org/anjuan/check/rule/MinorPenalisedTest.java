package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class MinorPenalisedTest {
    @Test
    void aChildIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "统一社会信用代码：91990121MA0ABCD1X5\n法定代表人：王某\n", "")
                .change("decision", "990121199003070010", "990121201106010053"));
        assertThat(asked.says("CL-05")).hasSize(1);
    }

    @Test
    void aGrownPersonIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "统一社会信用代码：91990121MA0ABCD1X5\n法定代表人：王某\n", ""));
        assertThat(asked.says("CL-05")).isEmpty();
    }

    @Test
    void theHeadOfACompanyIsNotTheParty() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "990121199003070010", "990121201106010053"));
        assertThat(asked.says("CL-05")).isEmpty();
    }
}
