package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class HeavierAfterStatementTest {
    @Test
    void aHigherFineThanToldIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "罚款人民币5000元", "罚款人民币4000元"));
        assertThat(asked.says("CX-18")).hasSize(1);
    }

    @Test
    void aLowerFineIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "罚款人民币5000元", "罚款人民币8000元"));
        assertThat(asked.says("CX-18")).isEmpty();
    }

    @Test
    void onlyTheLastNoticeCounts() {
        var asked = Asked.of(PenaltyCase.inOrder().before("notice", "first", """
            #行政处罚告知书
            晋农罚告〔2024〕11号
            晋原县恒远农资有限公司：
            依据《中华人民共和国种子法》第七十四条，拟作出的行政处罚内容：罚款人民币3000元。你单位有权陈述、申辩。
            2024年4月2日\
            """));
        assertThat(asked.says("CX-18")).isEmpty();
    }

    @Test
    void aNoticeWithoutAFineIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "罚款人民币5000元", "罚款若干"));
        assertThat(asked.says("CX-18")).isEmpty();
        assertThat(asked.lacks("CX-18")).isNotEmpty();
    }
}
