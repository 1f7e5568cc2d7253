package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class ContentsDifferTest {
    @Test
    void aPaperThatIsListedOnlyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().before("filing", "list", """
            #卷内目录
            序号|题名|日期|页号
            1|立案审批表|2024.3.8|1
            2|现场检查（勘验）笔录|2024.3.6|2
            3|责令改正通知书|2024.3.6|3
            4|送达回证|2024.3.6|4
            5|询问笔录|2024.3.14|5
            6|抽样取证凭证|2024.3.14|6\
            """));
        assertThat(asked.says("WS-10")).isNotEmpty();
    }

    @Test
    void aCaseWithoutAListIsNotCompared() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("WS-10")).isEmpty();
    }

    @Test
    void aListThatWasRecognisedFromPicturesIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().before("filing", "list", """
            #卷内目录
            序号|题名|日期|页号
            1|立案审批表|2024.3.8|1
            2|现场检查（勘验）笔录|2024.3.6|2
            3|责令改正通知书|2024.3.6|3
            4|送达回证|2024.3.6|4
            5|询问笔录|2024.3.14|5
            6|抽样取证凭证|2024.3.14|6\
            """).readAt(0.9));
        assertThat(asked.says("WS-10")).isEmpty();
        assertThat(asked.lacks("WS-10")).isNotEmpty();
    }

    /** The papers of the case behind a list that may name the report's page wrongly. */
    private static SamplePapers listed(int report) {
        return PenaltyCase.inOrder()
                .without("order-receipt", "notice", "notice-receipt", "approval", "decision", "decision-receipt")
                .without("payment", "publication", "closing")
                .before("filing", "list", """
                    #卷内目录
                    序号|题名|日期|页号
                    1|立案审批表|2024.3.8|1
                    2|现场检查（勘验）笔录|2024.3.6|2
                    3|责令改正通知书|2024.3.6|3
                    4|询问笔录|2024.3.14|4
                    5|案件调查终结报告|2024.4.1|%d
                    6|法制审核意见书|2024.4.3|%d\
                    """.formatted(report, Math.max(6, report)));
    }

    @Test
    void aNumberOnThePageThatIsNotTheListedOneIsToldOfAScanToo() {
        var asked = Asked.of(listed(31).stamped().readAt(0.97));
        assertThat(asked.says("WS-10")).isNotEmpty().allMatch(said -> said.contains("31"));
    }

    @Test
    void aScanWhosePagesBearNoNumberIsNotJudged() {
        assertThat(Asked.of(listed(31).readAt(0.97)).says("WS-10")).isEmpty();
    }

    @Test
    void aScanWhosePagesBearTheListedNumbersIsInOrder() {
        assertThat(Asked.of(listed(5).stamped().readAt(0.97)).says("WS-10")).isEmpty();
    }
}
