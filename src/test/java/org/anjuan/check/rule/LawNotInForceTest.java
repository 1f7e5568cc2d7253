package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class LawNotInForceTest {
    @Test
    void aLawThatHasEndedIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "《中华人民共和国种子法》第七十四条", "《中华人民共和国环境噪声污染防治法》第五十条"));
        assertThat(asked.says("SY-01")).hasSize(1);
    }

    @Test
    void theLawOfTheTimeOfTheActMayBeNamed() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("decision", "《中华人民共和国种子法》第七十四条", "行为时的《中华人民共和国环境噪声污染防治法》第五十条"));
        assertThat(asked.says("SY-01")).isEmpty();
    }

    @Test
    void aLawNobodyLookedUpIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "《中华人民共和国种子法》第七十四条", "《晋原省农资管理条例》第五十条"));
        assertThat(asked.says("SY-01")).isEmpty();
    }
}
