package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ImpossibleDayTest {
    @Test
    void aDayThatDoesNotExistIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("report", "2024年4月1日", "2024年2月30日"));
        assertThat(asked.says("WS-06")).hasSize(1);
    }

    @Test
    void aReportByOthersIsLookedAtToo() {
        var asked = Asked.of(PenaltyCase.inOrder().with("cost", "#工程造价评估报告\n评估结论：造价186400元。\n2024年6月31日"));
        assertThat(asked.says("WS-06")).hasSize(1);
    }

    @Test
    void aDayLeftOpenIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("report", "2024年4月1日", "2024年 月 日"));
        assertThat(asked.says("WS-06")).hasSize(1);
    }

    @Test
    void aDayThatExistsIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("WS-06")).isEmpty();
    }

    @Test
    void aBlankDayBehindABoxThatWasNotTickedIsNotAsked() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("order", "责令你单位立即停止经营假种子。", "现责令你单位\n☑立即予以改正。\n□在　　年　　月　　日前改正完毕。"));
        assertThat(asked.says("WS-06")).isEmpty();
    }

    @Test
    void aFieldToSignForANoticeOnItselfMayStayEmptyBesideAReceipt() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("notice", "晋原县农业农村局\n2024年4月8日", "晋原县农业农村局\n2024年4月8日\n当事人签收：　　　年　月　日"));
        assertThat(asked.says("WS-06")).isEmpty();
    }
}
