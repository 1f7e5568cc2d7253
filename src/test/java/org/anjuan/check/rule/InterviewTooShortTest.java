package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class InterviewTooShortTest {
    @Test
    void anInterviewThatEndsBeforeItBeginsIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "至10时15分", "至9时10分"));
        assertThat(asked.says("ZJ-08")).hasSize(1);
    }

    @Test
    void anInterviewOfAnHourIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("ZJ-08")).isEmpty();
    }
}
