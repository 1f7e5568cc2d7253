package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class EnclosureMissingTest {
    private static final String ENCLOSED = "附：没收物品清单\n晋原县农业农村局\n2024年4月23日";

    @Test
    void aListThatIsNotThereIsTold() {
        assertThat(Asked.of(enclosing()).says("WS-12")).hasSize(1);
    }

    @Test
    void aListThatIsThereIsInOrder() {
        assertThat(Asked.of(enclosing().with("list", "#没收物品清单\n1|种子|3袋")).says("WS-12"))
                .isEmpty();
    }

    @Test
    void aListOnThePaperItselfIsInOrder() {
        var asked = Asked.of(enclosing().change("decision", ENCLOSED, ENCLOSED + "\n序号|名称|数量\n1|种子|3袋"));
        assertThat(asked.says("WS-12")).isEmpty();
    }

    @Test
    void aCaseWithAPageThatHasNoTextIsNotJudged() {
        var asked = Asked.of(enclosing().with("blank", " "));
        assertThat(asked.says("WS-12")).isEmpty();
        assertThat(asked.lacks("WS-12")).isNotEmpty();
    }

    private static SamplePapers enclosing() {
        return PenaltyCase.inOrder().change("decision", "晋原县农业农村局\n2024年4月23日", ENCLOSED);
    }

    @Test
    void aListThatASentenceSaysGoesWithThePaperAndIsNotThereIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("order", "立即停止经营假种子。", "立即停止经营假种子，物品见所附清单。"));
        assertThat(asked.says("WS-12")).hasSize(1);
    }

    @Test
    void aListOnThePaperItselfIsThatList() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("order", "立即停止经营假种子。", "立即停止经营假种子，物品见所附清单。\n品名|规格型号|数量\n玉米种|1公斤|80袋"));
        assertThat(asked.says("WS-12")).isEmpty();
    }
}
