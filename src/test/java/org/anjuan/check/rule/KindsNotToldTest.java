package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class KindsNotToldTest {
    @Test
    void aKindThatWasNotToldIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "2.罚款", "2.吊销许可证；3.罚款"));
        assertThat(asked.says("CX-19")).hasSize(1);
    }

    @Test
    void aKindThatWasDroppedIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "1.没收违法所得320元；2.罚款", "1.罚款"));
        assertThat(asked.says("CX-19")).isEmpty();
    }
}
