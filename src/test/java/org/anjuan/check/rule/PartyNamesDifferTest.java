package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class PartyNamesDifferTest {
    @Test
    void aReceiptForAnotherCompanyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "晋原县恒远农资有限公司", "晋原县恒远农业有限责任公司"));
        assertThat(asked.says("ZJ-01")).hasSize(1);
    }

    @Test
    void thePersonBehindTheCompanyIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "晋原县恒远农资有限公司", "王某"));
        assertThat(asked.says("ZJ-01")).isEmpty();
    }

    @Test
    void aShortFormIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("closing", "处罚内容", "当事人|恒远农资有限公司\n处罚内容"));
        assertThat(asked.says("ZJ-01")).isEmpty();
    }

    @Test
    void aDecisionWithoutAPartyIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "当事人：晋原县恒远农资有限公司", ""));
        assertThat(asked.says("ZJ-01")).isEmpty();
        assertThat(asked.lacks("ZJ-01")).isNotEmpty();
    }
}
