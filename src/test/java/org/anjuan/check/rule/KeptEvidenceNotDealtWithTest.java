package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class KeptEvidenceNotDealtWithTest {
    @Test
    void evidenceDealtWithTooLateIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("kept", "#先行登记保存证据通知书\n经本机关负责人批准，予以先行登记保存。\n2024年9月27日")
                .with("freed", "#先行登记保存证据处理通知书\n予以返还。\n2024年10月21日"));
        assertThat(asked.says("ZJ-11")).hasSize(1);
    }

    @Test
    void aWeekWithAHolidayIsCountedByWorkingDays() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("kept", "#先行登记保存证据通知书\n经本机关负责人批准，予以先行登记保存。\n2023年9月27日")
                .with("freed", "#先行登记保存证据处理通知书\n予以返还。\n2023年10月12日"));
        assertThat(asked.says("ZJ-11")).isEmpty();
    }

    @Test
    void aSeizureWithinTheWeekDealsWithIt() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .with("kept", "#先行登记保存证据通知书\n经本机关负责人批准，予以先行登记保存。\n2024年3月6日")
                .with("test", "#检验报告\n检验结论：不合格\n2024年3月11日"));
        assertThat(asked.says("ZJ-11")).isEmpty();
    }

    @Test
    void evidenceNeverDealtWithIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().with("kept", "#先行登记保存证据通知书\n经本机关负责人批准，予以先行登记保存。\n2024年6月3日"));
        assertThat(asked.says("ZJ-11")).hasSize(1);
    }

    @Test
    void aYearWithoutACalendarIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().with("kept", "#先行登记保存证据通知书\n经本机关负责人批准，予以先行登记保存。\n2019年3月6日"));
        assertThat(asked.says("ZJ-11")).isEmpty();
        assertThat(asked.lacks("ZJ-11")).isNotEmpty();
    }
}
