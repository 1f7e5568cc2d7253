package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class SeizedTooLongTest {
    private static final String QA = """
        #行政强制措施审批表
        负责人意见|同意。赵某 2024年4月3日\
        """;
    private static final String QD = """
        #查封（扣押）决定书
        晋农扣〔2024〕2号
        晋原县恒远农资有限公司：
        扣押期限为三十日。
        如不服本决定，可以在六十日内申请行政复议，也可以在六个月内提起行政诉讼。
        晋原县农业农村局
        2024年4月3日\
        """;
    private static final String QE = """
        #解除查封（扣押）决定书
        晋农解〔2024〕2号
        现予解除扣押。
        2024年4月28日\
        """;
    private static final String QL = """
        #查封（扣押）财物清单
        序号|名称|数量
        1|玉米种子|46
        当事人（签名）：王某\
        """;
    private static final String QR = """
        #查封（扣押）现场笔录
        时间：2024年4月3日9时30分至10时15分
        地点：晋原县东岭镇农资街12号
        当事人：晋原县恒远农资有限公司
        执法人员：张明远、李小雨，向当事人出示执法证件
        以上笔录经核对无误。\
        """;

    @Test
    void fortyDaysAreTold() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", QA)
                .with("record", QR)
                .with("decision", QD)
                .with("list", QL)
                .with("end", QE)
                .change("end", "2024年4月28日", "2024年5月20日"));
        assertThat(asked.says("QZ-04")).hasSize(1);
    }

    @Test
    void aProlongationCounts() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", QA)
                .with("record", QR)
                .with("decision", QD)
                .with("list", QL)
                .with("end", QE)
                .change("end", "2024年4月28日", "2024年5月20日")
                .with("more", "#延长扣押期限决定书\n因案情复杂，延长三十日。\n2024年4月30日"));
        assertThat(asked.says("QZ-04")).isEmpty();
    }

    @Test
    void aLastDayOnAHolidayMovesOn() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", QA)
                .with("record", QR)
                .with("decision", QD)
                .with("list", QL)
                .with("end", QE)
                .change("decision", "2024年4月3日", "2024年4月1日")
                .change("record", "2024年4月3日", "2024年4月1日")
                .change("approval", "2024年4月3日", "2024年4月1日")
                .change("end", "2024年4月28日", "2024年5月1日"));
        assertThat(asked.says("QZ-04")).isEmpty();
    }

    @Test
    void aSeizureWithoutAnEndIsNotJudged() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", QA)
                .with("record", QR)
                .with("decision", QD)
                .with("list", QL)
                .with("end", QE)
                .without("end"));
        assertThat(asked.says("QZ-04")).isEmpty();
        assertThat(asked.lacks("QZ-04")).isNotEmpty();
    }
}
