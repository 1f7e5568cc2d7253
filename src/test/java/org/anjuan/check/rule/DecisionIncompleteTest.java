package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class DecisionIncompleteTest {
    @Test
    void aDecisionWithoutRemedyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "如不服本决定，可以自收到本决定书之日起六十日内向晋原县人民政府申请行政复议，也可以自收到本决定书之日起六个月内向晋原县人民法院提起行政诉讼。", ""));
        assertThat(asked.says("WS-01")).hasSize(1);
    }

    @Test
    void aDecisionWithoutADayIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().with("decision", """
            #行政处罚决定书
            晋农罚〔2024〕3号
            当事人：晋原县恒远农资有限公司
            经查明有违法事实，有证据为证，依据《中华人民共和国种子法》第七十四条，决定罚款人民币5000元，缴至银行。可以申请行政复议或者提起行政诉讼。\
            """));
        assertThat(asked.says("WS-01")).hasSize(1);
    }

    @Test
    void aCompanyWithoutItsHeadIsStillNamed() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "法定代表人：王某\n", ""));
        assertThat(asked.says("WS-01")).isEmpty();
    }

    @Test
    void aDayThatWasNotRecognisedUnderTheSealIsNotSaidToBeMissing() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "晋原县农业农村局\n2024年4月23日", "晋原县农业农村局\n2024年4月2年日")
                .readAt(0.97));
        assertThat(asked.says("WS-01")).isEmpty();
        assertThat(asked.lacks("WS-01")).anyMatch(why -> why.contains("未判断"));
    }
}
