package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NoLawAsGroundTest {
    @Test
    void aNoticeOfAMinistryAsTheOnlyGroundIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision", "《中华人民共和国种子法》第四十八条", "有关要求")
                .change("decision", "《中华人民共和国种子法》第七十四条", "《关于加强种子管理的通知》")
                .change("decision", "以及《中华人民共和国行政处罚法》第二十八条第一款", "")
                .change("decision", "《中华人民共和国行政处罚法》第七十二条第一款第一项", "有关规定"));
        assertThat(asked.says("SY-07")).hasSize(1);
    }

    @Test
    void aLawBesideAStandardIsInOrder() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("decision", "《中华人民共和国种子法》第七十四条", "《种子质量标准》、《中华人民共和国种子法》第七十四条"));
        assertThat(asked.says("SY-07")).isEmpty();
    }
}
