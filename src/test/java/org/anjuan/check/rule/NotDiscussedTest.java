package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NotDiscussedTest {
    @Test
    void aHearingWithoutADiscussionIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().with("hearing", "#听证笔录\n听证时间：2024年4月18日9时0分至10时0分\n主持人：周强"));
        assertThat(asked.says("CX-23")).hasSize(1);
    }

    @Test
    void anOrdinaryFineNeedsNone() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("CX-23")).isEmpty();
    }
}
