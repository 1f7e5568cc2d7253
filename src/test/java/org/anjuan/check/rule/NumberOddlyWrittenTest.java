package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NumberOddlyWrittenTest {
    @Test
    void aNumberWithSquareBracketsIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "晋农罚〔2024〕3号", "晋农罚[2024]3号"));
        assertThat(asked.says("WS-03")).hasSize(1);
    }

    @Test
    void oneNumberOnTwoPapersIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("order", "晋农责改〔2024〕5号", "晋农罚〔2024〕3号"));
        assertThat(asked.says("WS-03")).hasSize(1);
    }

    @Test
    void theUsualWritingIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("WS-03")).isEmpty();
    }
}
