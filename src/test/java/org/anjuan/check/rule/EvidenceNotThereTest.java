package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class EvidenceNotThereTest {
    @Test
    void aReportThatTheDecisionRestsOnAndIsNotThereIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "询问笔录等证据为证", "询问笔录、检验报告等证据为证"));
        assertThat(asked.says("ZJ-04")).hasSize(1);
    }

    @Test
    void evidenceThatIsThereIsInOrder() {
        assertThat(Asked.of(PenaltyCase.inOrder()).says("ZJ-04")).isEmpty();
    }

    @Test
    void evidenceThatTheListNamesMayOnlyNotHaveBeenRecognised() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "询问笔录等证据为证", "询问笔录、检验报告等证据为证")
                .before("filing", "list", """
                    #卷内目录
                    序号|题名|日期|页号
                    1|立案审批表|2024.3.8|1
                    2|现场检查笔录|2024.3.6|2
                    3|责令改正通知书|2024.3.6|3
                    4|送达回证|2024.3.6|4
                    5|检验报告|2024.3.14|5\
                    """));
        assertThat(asked.says("ZJ-04")).isEmpty();
        assertThat(asked.lacks("ZJ-04")).isNotEmpty();
    }
}
