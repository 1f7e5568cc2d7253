package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class SheetsMissingTest {
    @Test
    void aRecordThatLacksASheetIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("interview", "询问人签名：张明远 李小雨 2024年3月14日", "询问人签名：张明远 李小雨 2024年3月14日\n第1页 共3页"));
        assertThat(asked.says("WS-11")).hasSize(1);
    }

    @Test
    void aRecordWithAllSheetsIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("interview", "询问人签名：张明远 李小雨 2024年3月14日", "询问人签名：张明远 李小雨 2024年3月14日\n第1页 共1页"));
        assertThat(asked.says("WS-11")).isEmpty();
    }
}
