package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class OldArticleNumberTest {
    @Test
    void theOldArticleForCorrectionIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "第二十八条第一款的规定，责令改正", "第二十三条的规定，责令改正"));
        assertThat(asked.says("SY-03")).hasSize(1);
    }

    @Test
    void theSameNumberOfAnotherLawIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "《中华人民共和国行政处罚法》第二十八条第一款", "《中华人民共和国种子法》第二十三条"));
        assertThat(asked.says("SY-03")).isEmpty();
    }
}
