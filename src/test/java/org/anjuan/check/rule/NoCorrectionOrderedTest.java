package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NoCorrectionOrderedTest {
    @Test
    void aDecisionWithoutAnOrderIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .without("order", "order-receipt")
                .change("decision", "责令改正，", "")
                .change("decision", "主动改正", "配合调查"));
        assertThat(asked.says("CX-27")).hasSize(1);
    }

    @Test
    void anOrderOnItsOwnSheetCounts() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("decision", "责令改正，", "").change("decision", "主动改正", "配合调查"));
        assertThat(asked.says("CX-27")).isEmpty();
    }
}
