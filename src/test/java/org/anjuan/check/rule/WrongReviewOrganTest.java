package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class WrongReviewOrganTest {
    @Test
    void aHigherDepartmentIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "向晋原县人民政府申请行政复议", "向晋原市农业农村局申请行政复议"));
        assertThat(asked.says("SY-08")).hasSize(1);
    }

    @Test
    void theOwnGovernmentIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("SY-08")).isEmpty();
    }

    @Test
    void before2024ADepartmentWasInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "向晋原县人民政府申请行政复议", "向晋原市农业农村局申请行政复议")
                .change("decision", "2024年4月23日", "2023年4月23日"));
        assertThat(asked.says("SY-08")).isEmpty();
    }
}
