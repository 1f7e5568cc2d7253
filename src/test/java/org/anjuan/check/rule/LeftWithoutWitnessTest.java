package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class LeftWithoutWitnessTest {
    @Test
    void aPaperLeftWithoutAWitnessIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "直接送达", "留置送达"));
        assertThat(asked.says("CX-32")).hasSize(1);
    }

    @Test
    void aWitnessAndAReasonAreInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "直接送达", "留置送达\n备注|当事人拒绝签收，见证人：刘强，已拍照"));
        assertThat(asked.says("CX-32")).isEmpty();
    }
}
