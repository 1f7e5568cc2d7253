package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ClosedBeforePaidTest {
    @Test
    void aCaseClosedBeforeThePaymentIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("payment", "2024年5月6日", "2024年5月20日"));
        assertThat(asked.says("CX-45")).hasSize(1);
    }

    @Test
    void aCaseClosedWithoutAPaymentIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().without("payment"));
        assertThat(asked.says("CX-45")).hasSize(1);
    }

    @Test
    void paymentInPartsIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().without("payment").change("closing", "缴清", "办理分期缴纳"));
        assertThat(asked.says("CX-45")).isEmpty();
    }
}
