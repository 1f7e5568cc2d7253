package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class NoticeIncompleteTest {
    @Test
    void aNoticeThatNamesNoLawIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("notice", "《中华人民共和国种子法》第四十八条", "有关规定")
                .change("notice", "《中华人民共和国种子法》第七十四条", "有关规定"));
        assertThat(asked.says("CX-08")).hasSize(1);
    }

    @Test
    void aNoticeThatNamesNoPenaltyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "拟作出的行政处罚内容：没收违法所得320元；罚款人民币5000元。", "拟依法处理。"));
        assertThat(asked.says("CX-08")).hasSize(1);
    }

    @Test
    void otherWordsForThePenaltyCount() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("notice", "拟作出的行政处罚内容：没收违法所得320元；罚款人民币5000元。", "拟对你单位处以罚款人民币5000元。"));
        assertThat(asked.says("CX-08")).isEmpty();
    }
}
