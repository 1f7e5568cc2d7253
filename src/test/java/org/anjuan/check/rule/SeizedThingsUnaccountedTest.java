package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class SeizedThingsUnaccountedTest {
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
    void fewerGivenBackThanTakenIsTold() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", QA)
                .with("record", QR)
                .with("decision", QD)
                .with("list", QL)
                .with("end", QE)
                .with("back", "#解除扣押财物清单\n序号|名称|数量\n1|玉米种子|40\n当事人（签名）：王某"));
        assertThat(asked.says("QZ-06")).hasSize(1);
    }

    @Test
    void aNameThatHoldsQuotationMarksIsQuotedWithSingleOnes() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", QA)
                .with("record", QR)
                .with("decision", QD)
                .with("list", QL.replace("玉米种子", "“金穗”牌种子"))
                .with("end", QE)
                .with("back", "#解除扣押财物清单\n序号|名称|数量\n1|“金穗”牌种子|40\n当事人（签名）：王某"));
        assertThat(asked.says("QZ-06")).singleElement().asString().startsWith("“‘金穗’牌种子”扣押46");
    }

    @Test
    void fewerConfiscatedAndDisposedOfThanTakenIsTold() {
        assertThat(disposed("玉米种子40袋").says("QZ-06")).hasSize(1);
    }

    @Test
    void partsThatMakeUpTheWholeAreInOrder() {
        assertThat(disposed("玉米种子46袋").says("QZ-06")).isEmpty();
        assertThat(disposed("玉米种子40袋，另将玉米种子6袋送检").says("QZ-06")).isEmpty();
    }

    @Test
    void whatWasGivenBackCountsBesideWhatWasDisposedOf() {
        var asked = Asked.of(taken("玉米种子40袋").with("end", QE.replace("解除扣押", "返还玉米种子6袋，解除扣押")));
        assertThat(asked.says("QZ-06")).isEmpty();
    }

    private static Asked disposed(String things) {
        return Asked.of(taken(things));
    }

    private static SamplePapers taken(String things) {
        return SamplePapers.none()
                .with("decision", QD)
                .with("list", "#查封（扣押）财物清单\n序号|名称|规格|数量\n1|玉米种子|大袋|30袋\n2|玉米种子|小袋|16袋\n当事人（签名）：王某")
                .with("gone", "#罚没物品处理记录\n将" + things + "移交销毁。\n2024年6月3日");
    }

    @Test
    void asManyGivenBackIsInOrder() {
        var asked = Asked.of(SamplePapers.none()
                .with("approval", QA)
                .with("record", QR)
                .with("decision", QD)
                .with("list", QL)
                .with("end", QE)
                .with("back", "#解除扣押财物清单\n序号|名称|数量\n1|玉米种子|46\n当事人（签名）：王某"));
        assertThat(asked.says("QZ-06")).isEmpty();
    }
}
