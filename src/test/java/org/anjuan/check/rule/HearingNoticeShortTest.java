package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class HearingNoticeShortTest {
    @Test
    void aHearingFiveWorkingDaysAfterItsNoticeIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("call", "#行政处罚听证通知书\n晋农听通〔2024〕1号\n2024年4月10日")
                .with("call-receipt", PenaltyCase.receipt("行政处罚听证通知书", "晋农听通〔2024〕1号", "2024年4月10日"))
                .with("hearing", "#听证笔录\n听证时间：2024年4月17日9时0分至10时0分\n主持人：周强"));
        assertThat(asked.says("CX-14")).hasSize(1);
    }

    @Test
    void aHearingOnTheSeventhDayIsAHint() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("call", "#行政处罚听证通知书\n晋农听通〔2024〕1号\n2024年4月10日")
                .with("call-receipt", PenaltyCase.receipt("行政处罚听证通知书", "晋农听通〔2024〕1号", "2024年4月10日"))
                .with("hearing", "#听证笔录\n听证时间：2024年4月19日9时0分至10时0分\n主持人：周强"));
        assertThat(asked.says("CX-14")).hasSize(1);
    }

    @Test
    void aHearingLaterIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("call", "#行政处罚听证通知书\n晋农听通〔2024〕1号\n2024年4月10日")
                .with("call-receipt", PenaltyCase.receipt("行政处罚听证通知书", "晋农听通〔2024〕1号", "2024年4月10日"))
                .with("hearing", "#听证笔录\n听证时间：2024年4月22日9时0分至10时0分\n主持人：周强"));
        assertThat(asked.says("CX-14")).isEmpty();
    }

    @Test
    void aNoticeWithoutAReceiptIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("call", "#行政处罚听证通知书\n2024年4月10日")
                .with("hearing", "#听证笔录\n听证时间：2024年4月22日9时0分至10时0分\n主持人：周强"));
        assertThat(asked.says("CX-14")).isEmpty();
        assertThat(asked.lacks("CX-14")).isNotEmpty();
    }
}
