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
    void aSupplierInASentenceIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "销售假种子", "从云岭市金穗种业有限公司购进并销售假种子"));
        assertThat(asked.says("WS-08")).isEmpty();
    }
}
