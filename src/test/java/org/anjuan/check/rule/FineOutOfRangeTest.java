package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class FineOutOfRangeTest {
    @Test
    void aFineAboveTheRangeIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "二万元以下", "四千元以下"));
        assertThat(asked.says("CL-01")).hasSize(1);
    }

    @Test
    void aFineBelowTheRangeIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "二千元以上", "八千元以上"));
        assertThat(asked.says("CL-01")).hasSize(1);
    }

    @Test
    void aFineThatWasLoweredByLawIsLetPass() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("decision", "二千元以上", "八千元以上").change("decision", "属从轻情节", "依法减轻处罚"));
        assertThat(asked.says("CL-01")).isEmpty();
    }

    @Test
    void theEdgeBelongsToTheRange() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "二万元以下", "五千元以下"));
        assertThat(asked.says("CL-01")).isEmpty();
    }
}
