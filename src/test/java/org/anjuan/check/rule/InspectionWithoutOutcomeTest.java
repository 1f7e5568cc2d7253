package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class InspectionWithoutOutcomeTest {
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
    void aProblemNobodyFollowedIsTold() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", JA)
                .with("notice", JN)
                .with("record", JR)
                .with("outcome", JO)
                .without("outcome")
                .change("record", "检查情况：正常。", "检查情况：发现以下问题，未按规定张贴警示标志。"));
        assertThat(asked.says("JC-04")).hasSize(1);
    }

    @Test
    void aProblemPutRightOnTheSpotIsLetPass() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", JA)
                .with("notice", JN)
                .with("record", JR)
                .with("outcome", JO)
                .without("outcome")
                .change("record", "检查情况：正常。", "检查情况：发现以下问题，未按规定张贴警示标志，已当场改正。"));
        assertThat(asked.says("JC-04")).isEmpty();
    }

    @Test
    void anOrderNobodyLookedAtAgainIsTold() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", JA)
                .with("notice", JN)
                .with("record", JR)
                .with("outcome", JO)
                .with("order", "#责令限期改正通知书\n责令于2025年6月20日前改正。\n2025年6月10日"));
        assertThat(asked.says("JC-04")).hasSize(1);
    }
}
