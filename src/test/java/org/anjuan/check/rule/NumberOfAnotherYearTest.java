package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NumberOfAnotherYearTest {
    @Test
    void aNumberOfLastYearIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "晋农罚〔2024〕3号", "晋农罚〔2023〕3号"));
        assertThat(asked.says("WS-04")).hasSize(1);
    }

    @Test
    void theSameYearIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("WS-04")).isEmpty();
    }
}
