package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ArticleDoesNotExistTest {
    @Test
    void anArticleBeyondTheLastIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "《中华人民共和国种子法》第七十四条", "《中华人民共和国种子法》第一百七十四条"));
        assertThat(asked.says("SY-02")).hasSize(1);
    }

    @Test
    void theArticleBelongsToTheLawNamedLast() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("decision", "《中华人民共和国种子法》第七十四条", "《中华人民共和国种子法》第七十四条、《中华人民共和国民法典》第一百七十九条"));
        assertThat(asked.says("SY-02")).isEmpty();
    }
}
