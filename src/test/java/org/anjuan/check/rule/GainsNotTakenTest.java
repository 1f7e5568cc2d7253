package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class GainsNotTakenTest {
    @Test
    void gainsThatWereNotTakenAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "1.没收违法所得320元；2.罚款", "1.罚款"));
        assertThat(asked.says("CL-04")).hasSize(1);
    }

    @Test
    void gainsGivenBackAreLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "1.没收违法所得320元；2.罚款", "1.罚款")
                .change("decision", "当事人主动改正", "当事人已向购买者退赔，主动改正"));
        assertThat(asked.says("CL-04")).isEmpty();
    }
}
