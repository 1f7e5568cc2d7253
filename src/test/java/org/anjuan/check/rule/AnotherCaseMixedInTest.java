package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class AnotherCaseMixedInTest {
    @Test
    void anotherCompanyAsThePartyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "经查明，当事人于", "经查明，当事人云岭市金穗种业有限公司于"));
        assertThat(asked.says("WS-08")).hasSize(1);
    }

    @Test
    void aTitleThatBeginsWithThePartyIsNoNameOfOne() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "当事人：晋原县恒远农资有限公司", "被处罚人|单位名称晋原县恒远农资有限公司")
                .with("recheck", "#当事人陈述申辩意见复核记录\n当事人|晋原县恒远农资有限公司\n复核情况|不予采纳。张明远 李小雨 2024年4月15日"));
        assertThat(asked.says("WS-08")).isEmpty();
        assertThat(asked.says("ZJ-01")).isEmpty();
    }

    @Test
    void aSupplierInASentenceIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "销售假种子", "从云岭市金穗种业有限公司购进并销售假种子"));
        assertThat(asked.says("WS-08")).isEmpty();
    }
}
