package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class GroundsDifferTest {
    @Test
    void anotherProvisionThanToldIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "依据《中华人民共和国种子法》第七十四条", "依据《中华人民共和国种子法》第七十五条"));
        assertThat(asked.says("SY-04")).hasSize(1);
    }

    @Test
    void theGeneralLawMayBeAdded() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("SY-04")).isEmpty();
    }

    @Test
    void aNoticeWithoutGroundsIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().change("notice", "依据《中华人民共和国种子法》第七十四条的规定，", ""));
        assertThat(asked.says("SY-04")).isEmpty();
        assertThat(asked.lacks("SY-04")).isNotEmpty();
    }

    @Test
    void anotherProvisionSaidToBeViolatedThanToldIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "违反了《中华人民共和国种子法》第四十八条", "违反了《中华人民共和国种子法》第四十九条"));
        assertThat(asked.says("SY-04")).singleElement().asString().contains("定性条款改变");
    }

    @Test
    void aFurtherProvisionSaidToBeViolatedIsNoChange() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("decision", "违反了《中华人民共和国种子法》第四十八条", "违反了《中华人民共和国种子法》第四十八条、第四十九条"));
        assertThat(asked.says("SY-04")).isEmpty();
    }

    @Test
    void aLawMisreadByACharacterIsNoOther() {
        var misread = PenaltyCase.inOrder().change("decision", "依据《中华人民共和国种子法》", "依据《中华人民共和国种了法》");
        assertThat(Asked.of(misread).says("SY-04")).isNotEmpty();
        assertThat(Asked.of(misread.readAt(0.95)).says("SY-04")).isEmpty();
    }

    @Test
    void oneOfTwoArticlesThatIsReplacedByAnotherIsTold() {
        assertThat(breached("第四十八条、第四十九条", "第四十八条、第五十七条")).hasSize(1);
    }

    @Test
    void anArticleThatIsAddedToThoseToldIsLetPass() {
        assertThat(breached("第四十八条", "第四十八条、第五十七条")).isEmpty();
    }

    private static java.util.List<String> breached(String told, String used) {
        return Asked.of(PenaltyCase.inOrder()
                        .change("notice", "违反了《中华人民共和国种子法》第四十八条", "违反了《中华人民共和国种子法》" + told)
                        .change("decision", "违反了《中华人民共和国种子法》第四十八条", "违反了《中华人民共和国种子法》" + used))
                .says("SY-04");
    }
}
