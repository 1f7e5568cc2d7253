package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ReceiptOtherSumTest {
    @Test
    void anotherSumThanImposedIsTold() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("payment", "伍仟叁佰贰拾元整", "叁仟元整").change("payment", "¥5320.00", "¥3000.00"));
        assertThat(asked.says("CL-11")).hasSize(1);
    }

    @Test
    void partsThatAddUpAreInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("payment", "伍仟叁佰贰拾元整", "伍仟元整")
                .change("payment", "¥5320.00", "¥5000.00")
                .with("second", "#非税收入一般缴款书\n付款人|晋原县恒远农资有限公司\n金额|叁佰贰拾元整\n缴款日期：2024年5月6日"));
        assertThat(asked.says("CL-11")).isEmpty();
    }

    @Test
    void aDecisionThatGoesOnAtOnceIsReadForItsFine() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change(
                        "decision",
                        "责令改正，决定处罚如下：\n1.没收违法所得320元；2.罚款人民币5000元（大写：伍仟元整）",
                        "决定：\n１．责令改正；2.没收违法所得320元；3.处货值5000元的罚款，计5000元")
                .change("payment", "伍仟叁佰贰拾元整", "叁仟元整")
                .change("payment", "¥5320.00", "¥3000.00"));
        assertThat(asked.says("CL-11")).hasSize(1);
    }
}
