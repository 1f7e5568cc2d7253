package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class LicenceDecidedTooLateTest {
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
    void moreThanTwentyWorkingDaysAreTold() {
        var asked = Asked.of(SamplePapers.none()
                .with("accept", XA)
                .with("verify", XV)
                .with("decision", XD)
                .with("receipt", XR)
                .change("decision", "2024年9月30日", "2024年10月28日")
                .change("receipt", "2024年9月30日", "2024年10月28日"));
        assertThat(asked.says("XK-04")).hasSize(1);
    }

    @Test
    void aProlongationCounts() {
        var asked = Asked.of(SamplePapers.none()
                .with("accept", XA)
                .with("verify", XV)
                .with("decision", XD)
                .with("receipt", XR)
                .change("decision", "2024年9月30日", "2024年10月22日")
                .change("receipt", "2024年9月30日", "2024年10月22日")
                .with("more", "#延长审查期限通知书\n延长十日。\n2024年9月29日"));
        assertThat(asked.says("XK-04")).isEmpty();
    }

    @Test
    void whatTheApplicantWasToldDoesNotCountIsLeftOut() {
        assertThat(reviewed("专家评审所需时间为15个工作日，不计入办理期限。").says("XK-04")).isEmpty();
        assertThat(reviewed("专家评审所需时间为2个工作日，不计入办理期限。").says("XK-04")).hasSize(1);
        assertThat(reviewed("专家评审所需时间另行告知。").lacks("XK-04")).isNotEmpty();
    }

    private static Asked reviewed(String told) {
        return Asked.of(SamplePapers.none()
                .with("accept", XA)
                .with("verify", XV)
                .with("apart", "#特别程序所需时间告知书\n" + told + "\n2024年9月11日")
                .with("decision", XD)
                .change("decision", "2024年9月30日", "2024年10月28日"));
    }

    @Test
    void aDecisionWithoutAnAcceptanceIsNotJudged() {
        var asked = Asked.of(SamplePapers.none()
                .with("accept", XA)
                .with("verify", XV)
                .with("decision", XD)
                .with("receipt", XR)
                .without("accept"));
        assertThat(asked.says("XK-04")).isEmpty();
        assertThat(asked.lacks("XK-04")).isNotEmpty();
    }
}
