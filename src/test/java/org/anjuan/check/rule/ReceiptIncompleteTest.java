package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ReceiptIncompleteTest {
    @Test
    void aNoticeWithoutAReceiptIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().without("notice-receipt"));
        assertThat(asked.says("CX-28")).hasSize(1);
    }

    @Test
    void aReceiptWithoutAMethodIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision-receipt", "送达方式|直接送达", "送达方式"));
        assertThat(asked.says("CX-28")).hasSize(1);
    }

    @Test
    void aReceiptThatLeavesThePlaceOpenIsTold() {
        var papers = PenaltyCase.inOrder();
        var open = papers.change("decision-receipt", "送达地点|晋原县东岭镇农资街12号", "送达地点|");
        assertThat(Asked.of(open).says("CX-28")).singleElement().asString().contains("送达地点");
        assertThat(Asked.of(open.readAt(0.97)).says("CX-28")).isEmpty();
    }

    @Test
    void aReceiptWhoseLabelsAreHeadsOfColumnsIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("decision-receipt", "送达地点|晋原县东岭镇农资街12号\n送达方式|直接送达", "送达文书|送达地点|送达方式|备注\n决定书|农资街12号|直接送达|无"));
        assertThat(asked.says("CX-28")).isEmpty();
    }

    @Test
    void aSignatureOnThePaperItselfCounts() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .without("notice-receipt")
                .change("notice", "晋原县农业农村局\n2024年4月8日", "晋原县农业农村局\n2024年4月8日\n签收人：王某 2024年4月8日"));
        assertThat(asked.says("CX-28")).isEmpty();
    }
}
