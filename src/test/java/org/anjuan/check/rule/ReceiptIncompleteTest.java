package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ReceiptIncompleteTest {
    @Test
    void aNoticeWithoutAReceiptIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().without("notice-receipt"));
        assertThat(asked.says("CX-28")).hasSize(1);
    }

    @Test
    void aReceiptWithoutAMethodIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "送达方式|直接送达", "送达方式"));
        assertThat(asked.says("CX-28")).hasSize(1);
    }

    @Test
    void aSignatureOnThePaperItselfCounts() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .without("notice-receipt")
                .change("notice", "晋原县农业农村局\n2024年4月8日", "晋原县农业农村局\n2024年4月8日\n签收人：王某 2024年4月8日"));
        assertThat(asked.says("CX-28")).isEmpty();
    }
}
