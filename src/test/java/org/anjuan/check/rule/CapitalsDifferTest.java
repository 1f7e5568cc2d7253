package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class CapitalsDifferTest {
    @Test
    void capitalsOfAnotherSumAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "伍仟元整", "叁仟元整"));
        assertThat(asked.says("CL-02")).hasSize(1);
    }

    @Test
    void aReceiptOfAnotherSumIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("payment", "伍仟叁佰贰拾元整", "伍仟叁佰元整"));
        assertThat(asked.says("CL-02")).hasSize(1);
    }

    @Test
    void oldCharactersAndThousandsMarksAreTheSame() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "5000元（大写：伍仟元整）", "5,000元（大写：伍仟圓整）"));
        assertThat(asked.says("CL-02")).isEmpty();
    }

    @Test
    void capitalsWithoutASumBesideThemAreLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("closing", "处罚内容", "注册资本伍佰万元整2016年3月成立\n处罚内容"));
        assertThat(asked.says("CL-02")).isEmpty();
    }
}
