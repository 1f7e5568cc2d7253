package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class InspectionUnapprovedTest {
    private static final String JA = """
        #行政检查审批表
        负责人意见|同意。赵某 2025年6月9日\
        """;
    private static final String JN = """
        #行政检查通知书
        检查机关：晋原县应急管理局
        检查人员：张明远、李小雨
        2025年6月9日\
        """;
    private static final String JO = """
        #行政检查结果告知书
        未发现问题。
        2025年6月11日\
        """;
    private static final String JR = """
        #现场检查笔录
        检查时间：2025年6月10日9时30分至10时15分
        检查地点：晋原县工业园
        检查人员：张明远、李小雨，出示执法证件
        检查情况：正常。
        以上经核对无误。\
        """;

    @Test
    void anInspectionWithoutApprovalIsTold() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", JA)
                .with("notice", JN)
                .with("record", JR)
                .with("outcome", JO)
                .without("approval"));
        assertThat(asked.says("JC-01")).hasSize(1);
    }

    @Test
    void beforeMay2025ItWasInOrder() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", JA)
                .with("notice", JN)
                .with("record", JR)
                .with("outcome", JO)
                .without("approval")
                .change("record", "2025年6月10日", "2024年6月10日"));
        assertThat(asked.says("JC-01")).isEmpty();
    }

    @Test
    void aComplaintNeedsNoNotice() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", JA)
                .with("notice", JN)
                .with("record", JR)
                .with("outcome", JO)
                .without("notice")
                .change("record", "检查情况：", "因投诉举报开展检查。检查情况："));
        assertThat(asked.says("JC-01")).isEmpty();
    }

    @Test
    void aRecordWithoutADayIsNotJudged() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", JA)
                .with("notice", JN)
                .with("record", JR)
                .with("outcome", JO)
                .with("record", "#现场检查笔录\n检查情况：正常。"));
        assertThat(asked.says("JC-01")).isEmpty();
        assertThat(asked.lacks("JC-01")).isNotEmpty();
    }

    @Test
    void aComplaintThatIsOnlyABoxOfTheFormExcusesNothing() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", JA + "\n检查事由|☑年度计划 □投诉举报 □其他")
                .with("notice", JN)
                .with("record", JR)
                .with("outcome", JO)
                .without("notice"));
        assertThat(asked.says("JC-01")).hasSize(1);
    }
}
