package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class CollectedOnTheSpotTest {
    private static final String SPOT = """
        #晋原县交通运输局
        #当场行政处罚决定书
        当事人：晋原县恒远农资有限公司
        依据《岚江省道路运输条例》第六十四条，决定给予罚款1000元。
        缴纳方式：☑当场收缴 □十五日内缴至银行
        2024年5月6日\
        """;

    @Test
    void aThousandYuanCollectedOnTheSpotAreTold() {
        assertThat(Asked.of(SamplePapers.none().with("spot", SPOT)).says("CX-39"))
                .hasSize(1);
    }

    @Test
    void aHundredMayBeCollected() {
        var asked = Asked.of(SamplePapers.none().with("spot", SPOT).change("spot", "1000元", "100元"));
        assertThat(asked.says("CX-39")).isEmpty();
    }

    @Test
    void anEmptyBoxCollectsNothing() {
        var asked = Asked.of(SamplePapers.none().with("spot", SPOT).change("spot", "☑当场收缴 □十五日内", "□当场收缴 ☑十五日内"));
        assertThat(asked.says("CX-39")).isEmpty();
    }

    @Test
    void whatCouldNotBeCollectedLaterMayBeCollected() {
        var asked = Asked.of(SamplePapers.none().with("spot", SPOT + "\n不当场收缴事后难以执行。"));
        assertThat(asked.says("CX-39")).isEmpty();
    }

    @Test
    void anOrdinaryFineIsNotCollectedOnTheSpot() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "责令改正，", "罚款由执法人员当场收缴。责令改正，"));
        assertThat(asked.says("CX-39")).hasSize(1);
    }

    @Test
    void aFineThatIsNotReadIsNotJudged() {
        var asked = Asked.of(SamplePapers.none().with("spot", SPOT).change("spot", "1000元", ""));
        assertThat(asked.says("CX-39")).isEmpty();
        assertThat(asked.lacks("CX-39")).isNotEmpty();
    }

    @Test
    void aWayThatOnlyThePrintedFormNamesIsNotTheOneChosen() {
        var form = """
            #当场行政处罚决定书
            当事人：郝某
            依据《某条例》第五十条，决定给予罚款人民币200元的行政处罚。
            罚款按下列第（2）种方式缴纳：1.当场缴纳；2.自收到本决定书之日起15日内缴至银行。
            2024年5月18日\
            """;
        assertThat(Asked.of(SamplePapers.none().with("decision", form)).says("CX-39"))
                .isEmpty();
        assertThat(Asked.of(SamplePapers.none().with("decision", form.replace("第（2）种", "第（1）种")))
                        .says("CX-39"))
                .hasSize(1);
    }
}
