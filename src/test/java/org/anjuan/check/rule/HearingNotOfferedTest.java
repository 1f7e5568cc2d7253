package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class HearingNotOfferedTest {
    @Test
    void aPermitTakenWithoutAHearingOfferedIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("notice", "罚款人民币5000元", "吊销种子生产经营许可证")
                .change("notice", "要求听证的，应当在收到本告知书之日起五个工作日内向本局提出。", ""));
        assertThat(asked.says("CX-10")).hasSize(1);
    }

    @Test
    void aSmallFineNeedsNoHearing() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "要求听证的，应当在收到本告知书之日起五个工作日内向本局提出。", ""));
        assertThat(asked.says("CX-10")).isEmpty();
    }

    @Test
    void anOrderToStopIsNoClosure() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("notice", "罚款人民币5000元", "责令停止违法行为，罚款人民币5000元")
                .change("notice", "要求听证的，应当在收到本告知书之日起五个工作日内向本局提出。", ""));
        assertThat(asked.says("CX-10")).isEmpty();
    }
}
