package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class InterviewIncompleteTest {
    @Test
    void anInterviewWithoutAnEndIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "至10时15分", "至 时 分"));
        assertThat(asked.says("ZJ-07")).hasSize(1);
    }

    @Test
    void anInterviewNobodyConfirmedIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "以上笔录我看过，和我说的一样。", ""));
        assertThat(asked.says("ZJ-07")).hasSize(1);
    }

    @Test
    void otherWordsOfConfirmationCount() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "以上笔录我看过，和我说的一样。", "以上记录已向我宣读，属实。"));
        assertThat(asked.says("ZJ-07")).isEmpty();
    }

    @Test
    void aSpanOnADayThatCannotBeIsASpanAllTheSame() {
        var asked = Asked.of(PenaltyCase.inOrder().change("interview", "2024年3月14日9时30分", "2024年2月31日9时30分"));
        assertThat(asked.says("ZJ-07")).isEmpty();
    }

    @Test
    void aSpanWrittenWithItsBeginningAndItsEndIsOne() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("interview", "2024年3月14日9时30分至10时15分", "2024年3月14日9时30分起 2024年3月14日10时15分止"));
        assertThat(asked.says("ZJ-07")).isEmpty();
    }

    @Test
    void aSpanInTwoColumnsIsOne() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("interview", "2024年3月14日9时30分至10时15分", "2024年3月14日9时30分 结束时间：2024年3月14日10时15分"));
        assertThat(asked.says("ZJ-07")).isEmpty();
    }
}
