package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class PaymentPeriodWrongTest {
    @Test
    void sevenDaysToPayAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "十五日内将罚没款", "七日内将罚没款"));
        assertThat(asked.says("CL-08")).hasSize(1);
    }

    @Test
    void aPeriodFromTheDayOfTheDecisionIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "自收到本决定书之日起十五日内将", "自本决定作出之日起十五日内将"));
        assertThat(asked.says("CL-08")).hasSize(1);
    }

    @Test
    void theTimeToSueIsNoTimeToPay() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("CL-08")).isEmpty();
    }

    @Test
    void aShortTermIsToldHoweverFullyTheBankIsNamedBehindIt() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change(
                        "decision",
                        "十五日内将罚没款缴至晋原县农商银行（户名：晋原县财政局非税收入专户）",
                        "十日内，到农业银行晋原县支行（户名：晋原县财政局，账号990404210007112233）城南分理处缴纳罚没款"));
        assertThat(asked.says("CL-08")).hasSize(1);
        assertThat(asked.lacks("CL-09")).isEmpty();
    }
}
