package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class OnTheSpotTooMuchTest {
    private static final String SPOT = """
        #晋原县交通运输局
        #当场行政处罚决定书
        编号：晋交当罚〔2024〕9号
        当事人：赵某
        赵某在东岭镇汽车站违反规定停车。
        依据《中华人民共和国道路运输条例》第六十四条，决定给予罚款50元。
        如不服本决定，应当先自收到本决定书之日起六十日内向晋原县人民政府申请行政复议；对复议决定不服的，再依法提起行政诉讼。
        执法人员签名：张明远 李小雨
        2024年5月6日\
        """;

    @Test
    void aPersonFinedThreeHundredIsTold() {
        var asked = Asked.of(SamplePapers.none().with("spot", SPOT).change("spot", "罚款50元", "罚款300元"));
        assertThat(asked.says("CX-35")).hasSize(1);
    }

    @Test
    void fiftyYuanAreInOrder() {
        var asked = Asked.of(SamplePapers.none().with("spot", SPOT));
        assertThat(asked.says("CX-35")).isEmpty();
    }

    @Test
    void anOrganisationMayBeFinedThreeThousand() {
        var asked = Asked.of(SamplePapers.none()
                .with("spot", SPOT)
                .change("spot", "当事人：赵某", "当事人：晋原县恒远农资有限公司")
                .change("spot", "罚款50元", "罚款3000元"));
        assertThat(asked.says("CX-35")).isEmpty();
    }

    @Test
    void aShopBetweenTheLimitsIsAHint() {
        var asked = Asked.of(SamplePapers.none()
                .with("spot", SPOT)
                .change("spot", "当事人：赵某", "当事人：晋原县某副食店")
                .change("spot", "罚款50元", "罚款500元"));
        assertThat(asked.says("CX-35")).hasSize(1);
    }

    @Test
    void anotherLawHasItsOwnLimit() {
        var asked = Asked.of(SamplePapers.none()
                .with("spot", SPOT)
                .change("spot", "《中华人民共和国道路运输条例》", "《中华人民共和国治安管理处罚法》")
                .change("spot", "罚款50元", "罚款500元"));
        assertThat(asked.says("CX-35")).isEmpty();
    }

    @Test
    void aPersonWithAnIdentityNumberIsNoOrganisation() {
        var asked = Asked.of(SamplePapers.none().with("decision", """
            #行政（当场）处罚决定书（个人）
            当事人|姓名|郝晓霞|性别|女
            身份证号|990121199003070010
            依据《某条例》第五十条，决定给予你罚款人民币叁佰元整（¥300.00）的行政处罚。
            2024年5月18日\
            """));
        assertThat(asked.says("CX-35")).hasSize(1);
    }

    @Test
    void aCompanyOnAFormThatAsksForAnOwnerIsNoShop() {
        var company =
                SamplePapers.none().with("spot", SPOT).change("spot", "当事人：赵某", "当事人：晋原县恒远农资有限公司\n法定代表人（负责人、经营者）：赵某");
        assertThat(Asked.of(company.change("spot", "罚款50元", "罚款2500元")).says("CX-35"))
                .isEmpty();
        assertThat(Asked.of(company.change("spot", "罚款2500元", "罚款5000元")).says("CX-35"))
                .singleElement()
                .asString()
                .contains("3000");
    }

    @Test
    void aShopBeyondBothLimitsIsToldTheHigher() {
        var asked = Asked.of(SamplePapers.none()
                .with("spot", SPOT)
                .change("spot", "当事人：赵某", "当事人：晋原县某副食店")
                .change("spot", "罚款50元", "罚款5000元"));
        assertThat(asked.says("CX-35")).singleElement().asString().contains("3000");
    }
}
