package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NoDiscretionStatedTest {
    @Test
    void aDecisionWithoutAReasonForItsSumIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "当事人主动改正，属从轻情节，依照裁量基准从轻处罚。", ""));
        assertThat(asked.says("SY-13")).hasSize(1);
    }

    @Test
    void aFixedSumLeavesNoChoice() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "当事人主动改正，属从轻情节，依照裁量基准从轻处罚。", "")
                .change("decision", "“处二千元以上二万元以下罚款”", ""));
        assertThat(asked.says("SY-13")).isEmpty();
    }

    @Test
    void whatIsAnsweredToThePartysPleaWeighsNothing() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("decision", "当事人主动改正，属从轻情节，依照裁量基准从轻处罚。", "当事人所提理由不属于法定从轻、减轻情形，本机关不予采纳。"));
        assertThat(asked.says("SY-13")).hasSize(1);
    }
}
