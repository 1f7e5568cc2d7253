package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class ReviewFirstNotToldTest {
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
    void aChoiceBetweenBothIsTold() {
        var asked = Asked.of(SamplePapers.none()
                .with("spot", SPOT)
                .change(
                        "spot",
                        "应当先自收到本决定书之日起六十日内向晋原县人民政府申请行政复议；对复议决定不服的，再依法提起行政诉讼",
                        "可以自收到本决定书之日起六十日内申请行政复议，也可以在六个月内提起行政诉讼"));
        assertThat(asked.says("CX-37")).hasSize(1);
    }

    @Test
    void reviewFirstIsInOrder() {
        var asked = Asked.of(SamplePapers.none().with("spot", SPOT));
        assertThat(asked.says("CX-37")).isEmpty();
    }

    @Test
    void before2024AChoiceWasInOrder() {
        var asked = Asked.of(SamplePapers.none()
                .with("spot", SPOT)
                .change(
                        "spot",
                        "应当先自收到本决定书之日起六十日内向晋原县人民政府申请行政复议；对复议决定不服的，再依法提起行政诉讼",
                        "可以自收到本决定书之日起六十日内申请行政复议，也可以在六个月内提起行政诉讼")
                .change("spot", "2024年5月6日", "2023年5月6日"));
        assertThat(asked.says("CX-37")).isEmpty();
    }

    @Test
    void aDecisionWithoutADayIsNotJudged() {
        var asked = Asked.of(SamplePapers.none().with("spot", SPOT).change("spot", "2024年5月6日", ""));
        assertThat(asked.says("CX-37")).isEmpty();
        assertThat(asked.lacks("CX-37")).isNotEmpty();
    }
}
