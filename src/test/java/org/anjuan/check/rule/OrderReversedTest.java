package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class OrderReversedTest {
    @Test
    void aPaymentBeforeTheDecisionIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("payment", "2024年5月6日", "2024年4月15日"));
        assertThat(asked.says("CX-41")).hasSize(1);
    }

    @Test
    void anInspectionBeforeTheFilingIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("CX-41")).isEmpty();
    }

    @Test
    void theSameDayIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("payment", "2024年5月6日", "2024年4月23日"));
        assertThat(asked.says("CX-41")).isEmpty();
    }
}
