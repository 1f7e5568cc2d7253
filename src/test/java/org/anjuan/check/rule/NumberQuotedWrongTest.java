package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NumberQuotedWrongTest {
    @Test
    void aReceiptThatNamesAnotherNumberIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "晋农罚〔2024〕3号", "晋农罚〔2024〕8号"));
        assertThat(asked.says("WS-05")).hasSize(1);
    }

    @Test
    void otherBracketsAreTheSameNumber() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "晋农罚〔2024〕3号", "晋农罚[2024]第3号"));
        assertThat(asked.says("WS-05")).isEmpty();
    }
}
