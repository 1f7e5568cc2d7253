package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class StatementCutShortTest {
    @Test
    void aDecisionWithinTheTimeGivenIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "2024年4月23日", "2024年4月10日"));
        assertThat(asked.says("CX-09")).hasSize(1);
    }

    @Test
    void aWaiverLetsADecisionComeEarly() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "2024年4月23日", "2024年4月10日")
                .with("waiver", "#放弃陈述申辩权利声明\n本单位自愿放弃陈述、申辩和要求听证的权利。\n王某 2024年4月9日"));
        assertThat(asked.says("CX-09")).isEmpty();
    }

    @Test
    void theTimeIsTheNoticesOwn() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "三个工作日", "十五个工作日"));
        assertThat(asked.says("CX-09")).hasSize(1);
    }

    @Test
    void aNoticeThatGivesNoTimeIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "收到本告知书之日起三个工作日内提出陈述", "向本局提出陈述"));
        assertThat(asked.says("CX-09")).isEmpty();
        assertThat(asked.lacks("CX-09")).isNotEmpty();
    }
}
