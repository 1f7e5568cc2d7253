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

    @Test
    void anOrdinalIsOddOnlyWhereAnotherNumberGoesWithout() {
        var one = PenaltyCase.inOrder().change("decision", "晋农罚〔2024〕3号", "晋农罚〔2024〕第3号");
        assertThat(Asked.of(one).says("WS-03")).hasSize(1);

        var all = one.change("notice", "晋农罚告〔2024〕12号", "晋农罚告〔2024〕第12号")
                .change("order", "晋农责改〔2024〕5号", "晋农责改〔2024〕第5号");
        assertThat(Asked.of(all).says("WS-03")).as("the form of the office").isEmpty();
    }
}
