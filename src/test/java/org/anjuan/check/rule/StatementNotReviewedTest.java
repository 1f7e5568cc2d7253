package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class StatementNotReviewedTest {
    @Test
    void aStatementNobodyAnsweredIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().with("statement", "#陈述申辩书\n我单位认为处罚过重。\n2024年4月9日"));
        assertThat(asked.says("CX-17")).hasSize(1);
    }

    @Test
    void aStatementThatWasReviewedAndAnsweredIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("statement", "#陈述申辩书\n我单位认为处罚过重。\n2024年4月9日")
                .with("answer", "#陈述申辩复核意见书\n不予采纳。\n2024年4月10日")
                .change("decision", "证据为证。", "证据为证。对当事人的意见不予采纳。"));
        assertThat(asked.says("CX-17")).isEmpty();
    }

    @Test
    void aPartyThatAgreesNeedsNoAnswer() {
        var asked = Asked.of(PenaltyCase.inOrder().with("statement", "#陈述申辩笔录\n我单位无异议。\n2024年4月9日"));
        assertThat(asked.says("CX-17")).isEmpty();
    }

    @Test
    void whoHasNothingAgainstTheFactsAndAsksForLessIsAnsweredToo() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("statement", "#陈述申辩书\n我店对违法事实没有异议，因生意不好，请求减轻罚款。\n2024年4月9日")
                .with("answer", "#陈述申辩复核意见书\n理由不足，维持原意见。\n2024年4月10日"));
        assertThat(asked.says("CX-17")).hasSize(1);
    }
}
