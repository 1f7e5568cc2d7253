package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class PaidToTheOrganTest {
    @Test
    void aFinePaidToTheOrganIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "缴至晋原县农商银行（户名：晋原县财政局非税收入专户）", "缴至本局财务室"));
        assertThat(asked.says("CL-09")).hasSize(1);
    }

    @Test
    void aBankIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("CL-09")).isEmpty();
    }

    @Test
    void aFineHandedToTheOrgansTillInsteadOfABankIsTold() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("decision", "将罚没款缴至晋原县农商银行（户名：晋原县财政局非税收入专户）", "将罚款交本局财务室，不到银行缴纳"));
        assertThat(asked.says("CL-09")).hasSize(1);
    }
}
