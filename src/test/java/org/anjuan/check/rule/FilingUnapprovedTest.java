package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class FilingUnapprovedTest {
    @Test
    void aCaseWithoutAFilingIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().without("filing"));
        assertThat(asked.says("CX-01")).hasSize(1);
    }

    @Test
    void aFilingWithoutADayIsTold() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("filing", "赵某 2024年3月8日", "").change("filing", "张明远 李小雨 2024年3月7日", ""));
        assertThat(asked.says("CX-01")).hasSize(1);
    }

    @Test
    void otherWordsOfConsentCount() {
        var asked = Asked.of(PenaltyCase.inOrder().change("filing", "同意立案，由", "准予立案，由"));
        assertThat(asked.says("CX-01")).isEmpty();
    }

    @Test
    void aFilingThatIsListedOnlyIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .without("filing")
                .before(
                        "inspection",
                        "list",
                        "#卷内目录\n序号|题名|日期|页号\n1|立案审批表|2024.3.8|1\n2|现场检查笔录|2024.3.6|2\n3|责令改正通知书|2024.3.6|3"));
        assertThat(asked.says("CX-01")).isEmpty();
        assertThat(asked.lacks("CX-01")).isNotEmpty();
    }

    @Test
    void anEmptyRowOfTheHeadIsToldThoughOthersAgreed() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("filing", "承办人意见|建议立案。", "承办机构意见|同意立案。")
                .change("filing", "同意立案，由张明远、李小雨承办。赵某 2024年3月8日", "　　　　　　年　　月　　日"));
        assertThat(asked.says("CX-01")).hasSize(1);
    }
}
