package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class SignedBeforeMadeTest {
    @Test
    void aPaperSignedForBeforeItWasMadeIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年4月22日")));
        assertThat(asked.says("CX-30")).hasSize(1);
    }

    @Test
    void theSameDayIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年4月23日")));
        assertThat(asked.says("CX-30")).isEmpty();
    }
}
