package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class InspectionRecordIncompleteTest {
    @Test
    void aRecordWithoutAnEndIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("inspection", "至10时15分", "至 时 分"));
        assertThat(asked.says("ZJ-06")).hasSize(1);
    }

    @Test
    void aRecordNobodyConfirmedIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("inspection", "以上笔录经核对无误。", ""));
        assertThat(asked.says("ZJ-06")).hasSize(1);
    }

    @Test
    void aRefusalThatIsNotedIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("inspection", "以上笔录经核对无误。", "当事人拒绝签字。"));
        assertThat(asked.says("ZJ-06")).isEmpty();
    }

    @Test
    void whomItIsOfMayBeCalledOtherwise() {
        var asked = Asked.of(PenaltyCase.inOrder().change("inspection", "被检查人", "被核查单位"));
        assertThat(asked.says("ZJ-06")).isEmpty();
    }

    @Test
    void aWitnessWhoseNameIsLeftOpenConfirmsNothing() {
        var asked = Asked.of(PenaltyCase.inOrder().change("inspection", "以上笔录经核对无误。王某 2024年3月6日", "当事人：王某 见证人："));
        assertThat(asked.says("ZJ-06")).hasSize(1);
    }
}
