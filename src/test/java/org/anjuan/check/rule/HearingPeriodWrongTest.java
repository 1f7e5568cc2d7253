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

    @Test
    void threeDaysToldForStatementAndHearingInOneBreathAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("notice", "你单位有权在收到本告知书之日起三个工作日内提出陈述、申辩；\n", "")
                .change("notice", "要求听证的，应当在收到本告知书之日起五个工作日内向本局提出。", "你单位可在收到本告知书之日起三日内向本机关进行陈述申辩、申请听证。"));
        assertThat(asked.says("CX-11")).hasSize(1);
    }

    @Test
    void aPeriodInTheSentenceBehindBothRightsIsToldForBoth() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("notice", "你单位有权在收到本告知书之日起三个工作日内提出陈述、申辩；\n", "")
                .change("notice", "要求听证的，应当在收到本告知书之日起五个工作日内向本局提出。", "你单位享有陈述、申辩和要求听证的权利。请在收到本告知书之日起三日内向本局提出，逾期视为放弃。"));
        assertThat(asked.says("CX-11")).hasSize(1);
    }

    @Test
    void aPeriodBehindBothRightsThatIsForSomethingElseIsNotTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("notice", "你单位有权在收到本告知书之日起三个工作日内提出陈述、申辩；\n", "")
                .change("notice", "要求听证的，应当在收到本告知书之日起五个工作日内向本局提出。", "你单位享有陈述、申辩和要求听证的权利。本机关已于三日前将材料复印件交你单位。"));
        assertThat(asked.says("CX-11")).isEmpty();
    }
}
