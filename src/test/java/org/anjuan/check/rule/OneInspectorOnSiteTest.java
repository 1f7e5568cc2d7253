package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class OneInspectorOnSiteTest {
    private static final String XA = """
        #受理通知书
        晋监受〔2024〕5号
        决定予以受理。
        2024年9月9日\
        """;
    private static final String XD = """
        #准予行政许可决定书
        晋监许准〔2024〕5号
        决定准予许可。
        2024年9月30日\
        """;
    private static final String XR = """
        #送达回证
        送达文书|准予行政许可决定书|晋监许准〔2024〕5号
        受送达人|晋原县竹轩餐饮有限公司
        送达方式|直接送达
        收件人|宣某 2024年9月30日10时20分\
        """;
    private static final String XV = """
        #现场核查记录
        核查时间：2024年9月20日9时30分至10时15分
        核查人员：许知夏、江亦舟
        核查情况：符合。\
        """;

    @Test
    void oneInspectorIsTold() {
        var asked = Asked.of(SamplePapers.none()
                .with("accept", XA)
                .with("verify", XV)
                .with("decision", XD)
                .with("receipt", XR)
                .change("verify", "核查人员：许知夏、江亦舟", "核查人员：许知夏"));
        assertThat(asked.says("XK-09")).hasSize(1);
    }

    @Test
    void theColumnWhereTheApplicantSignsNamesNoInspector() {
        var asked = Asked.of(SamplePapers.none()
                .with("accept", XA)
                .with("verify", XV)
                .with("decision", XD)
                .with("receipt", XR)
                .change("verify", "核查人员：许知夏、江亦舟", "核查人员签名|许知夏（14990203015）|申请人签名|皇甫嵩"));
        assertThat(asked.says("XK-09")).hasSize(1);
    }

    @Test
    void twoAreInOrder() {
        var asked = Asked.of(SamplePapers.none()
                .with("accept", XA)
                .with("verify", XV)
                .with("decision", XD)
                .with("receipt", XR));
        assertThat(asked.says("XK-09")).isEmpty();
    }

    @Test
    void aRecordWithoutAColumnIsNotJudged() {
        var asked = Asked.of(SamplePapers.none()
                .with("accept", XA)
                .with("verify", XV)
                .with("decision", XD)
                .with("receipt", XR)
                .change("verify", "核查人员：许知夏、江亦舟", ""));
        assertThat(asked.says("XK-09")).isEmpty();
        assertThat(asked.lacks("XK-09")).isNotEmpty();
    }
}
