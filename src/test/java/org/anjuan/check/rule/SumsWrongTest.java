package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class SumsWrongTest {
    @Test
    void aTotalThatDoesNotAddUpIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "（大写：伍仟元整）。", "。以上罚没款合计5230元。"));
        assertThat(asked.says("CL-03")).hasSize(1);
    }

    @Test
    void aTotalThatAddsUpIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "（大写：伍仟元整）。", "。以上罚没款合计5320元。"));
        assertThat(asked.says("CL-03")).isEmpty();
    }

    @Test
    void aFineThatIsWorkedOutWronglyIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "（大写：伍仟元整）。", "。货款1000元的10%罚款300元。"));
        assertThat(asked.says("CL-03")).hasSize(1);
    }

    @Test
    void figuresThatAreNoneBreakNothing() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("decision", "（大写：伍仟元整）。", "。货款1000元的..%罚款300元，货值金额1.2.3倍的罚款300元。"));
        assertThat(asked.says("CL-03")).isEmpty();
    }

    @Test
    void aMultipleOfASumNamedBesideItIsWorkedOut() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("decision", "2.罚款人民币5000元（大写：伍仟元整）", "2.处林木价值2500元二倍的罚款，计5200元"));
        assertThat(asked.says("CL-03")).hasSize(1);
    }

    @Test
    void soMuchForEachUnitIsWorkedOutWhateverTheUnit() {
        var asked =
                Asked.of(PenaltyCase.inOrder().change("decision", "2.罚款人民币5000元（大写：伍仟元整）", "2.对50亩按每亩100元的罚款，计5000元"));
        assertThat(asked.says("CL-03")).isEmpty();
    }
}
