package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class WrongIdsTest {
    @Test
    void aCodeWithAWrongCheckDigitIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "91990121MA0ABCD1X5", "91990121MA0ABCD1X4"));
        assertThat(asked.says("ZJ-02")).hasSize(1);
    }

    @Test
    void anIdentityNumberWithAWrongCheckDigitIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "990121199003070010", "990121199003070011"));
        assertThat(asked.says("ZJ-02")).hasSize(1);
    }

    @Test
    void aMaskedNumberIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "990121199003070010", "9901**********0010"));
        assertThat(asked.says("ZJ-02")).isEmpty();
    }

    @Test
    void aCodeOfFiguresOnlyIsNoIdentityNumber() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "91990121MA0ABCD1X5", "119901210001234579"));
        assertThat(asked.says("ZJ-02")).isEmpty();
    }

    @Test
    void aLetterThatNoCodeHoldsIsTheFigureItLooksLikeWhereItWasRecognised() {
        var papers = PenaltyCase.inOrder().change("decision", "91990121MA0ABCD1X5", "91990121MAOABCD1X5");
        assertThat(Asked.of(papers).says("ZJ-02")).as("as it was typed").isNotEmpty();
        assertThat(Asked.of(papers.readAt(0.98)).says("ZJ-02"))
                .as("as it was recognised")
                .isEmpty();
    }
}
