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
}
