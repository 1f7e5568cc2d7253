package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class HearingPeriodWrongTest {
    @Test
    void threeDaysForAHearingAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "五个工作日", "三日"));
        assertThat(asked.says("CX-11")).hasSize(1);
    }

    @Test
    void threeDaysForAStatementAreInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("CX-11")).isEmpty();
    }

    @Test
    void aNoticeOfBefore2021IsInOrder() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("notice", "五个工作日", "三日").change("notice", "2024年4月8日", "2021年4月8日"));
        assertThat(asked.says("CX-11")).isEmpty();
    }
}
