package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class SumsWrongTest {
    @Test
    void aTotalThatDoesNotAddUpIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "（大写：伍仟元整）。", "。以上罚没款合计5230元。"));
        assertThat(asked.says("CL-03")).hasSize(1);
    }

    @Test
    void aTotalThatAddsUpIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "（大写：伍仟元整）。", "。以上罚没款合计5320元。"));
        assertThat(asked.says("CL-03")).isEmpty();
    }

    @Test
    void aFineThatIsWorkedOutWronglyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "（大写：伍仟元整）。", "。货款1000元的10%罚款300元。"));
        assertThat(asked.says("CL-03")).hasSize(1);
    }

    @Test
    void figuresThatAreNoneBreakNothing() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("decision", "（大写：伍仟元整）。", "。货款1000元的..%罚款300元，货值金额1.2.3倍的罚款300元。"));
        assertThat(asked.says("CL-03")).isEmpty();
    }
}
