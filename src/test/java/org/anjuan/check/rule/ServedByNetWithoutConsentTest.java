package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ServedByNetWithoutConsentTest {
    @Test
    void electronicServiceWithoutConsentIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "直接送达", "电子送达"));
        assertThat(asked.says("CX-34")).hasSize(1);
    }

    @Test
    void aSignedConsentIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision-receipt", "直接送达", "电子送达")
                .with("consent", "#送达地址确认书\n同意电子送达。\n2024年3月14日"));
        assertThat(asked.says("CX-34")).isEmpty();
    }
}
