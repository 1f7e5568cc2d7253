package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ServedTooLateTest {
    @Test
    void aDecisionServedOnTheEighthWorkingDayIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年5月7日")));
        assertThat(asked.says("CX-29")).hasSize(1);
    }

    @Test
    void theSeventhWorkingDayBehindAHolidayIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年5月6日")));
        assertThat(asked.says("CX-29")).isEmpty();
    }

    @Test
    void aDecisionSentByPostIsOnlyAHint() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年5月8日"))
                .change("decision-receipt", "直接送达", "邮寄送达"));
        assertThat(asked.says("CX-29")).hasSize(1);
    }

    @Test
    void aDecisionWithoutAReceiptIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().without("decision-receipt"));
        assertThat(asked.says("CX-29")).isEmpty();
        assertThat(asked.lacks("CX-29")).isNotEmpty();
    }

    @Test
    void theDayASentPaperArrivedCountsAndNotThatItWasPostedOn() {
        var asked = Asked.of(PenaltyCase.inOrder().with("decision-receipt", """
            #送达回证
            送达文书|行政处罚决定书|文号|晋农罚〔2024〕3号
            受送达人|晋原县恒远农资有限公司
            送达方式|邮寄|交寄日期|2024年4月24日
            签收日期|2024年5月29日|签收人|王某
            """));
        assertThat(asked.says("CX-29")).hasSize(1);
    }
}
