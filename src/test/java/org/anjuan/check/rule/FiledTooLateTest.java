package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class FiledTooLateTest {
    @Test
    void aFilingAfterTheReportIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("filing", "2024年3月8日", "2024年4月2日"));
        assertThat(asked.says("CX-02")).hasSize(1);
    }

    @Test
    void anInspectionBeforeTheFilingIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("CX-02")).isEmpty();
    }

    @Test
    void aFilingWithoutADayIsNotJudged() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("filing", "赵某 2024年3月8日", "").change("filing", "张明远 李小雨 2024年3月7日", ""));
        assertThat(asked.says("CX-02")).isEmpty();
        assertThat(asked.lacks("CX-02")).isNotEmpty();
    }
}
