package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class SurchargeWrongTest {
    @Test
    void anotherRateIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "百分之三", "百分之五"));
        assertThat(asked.says("CL-10")).hasSize(1);
    }

    @Test
    void threePerCentInFiguresIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "百分之三", "3%"));
        assertThat(asked.says("CL-10")).isEmpty();
    }
}
