package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class HelpersAsOfficersTest {
    @Test
    void aHelperInTheColumnOfOfficersIsTold() {
        var asked = Asked.of(
                PenaltyCase.inOrder().change("inspection", "李小雨（执法证号：04110123002）", "李小雨（执法证号：04110123002）、刘强（协管员）"));
        assertThat(asked.says("ZT-08")).hasSize(1);
    }

    @Test
    void aHelperAsWitnessIsLetPass() {
        var asked = Asked.of(PenaltyCase.inOrder().change("inspection", "检查人员签名", "见证人：刘强（网格员）\n检查人员签名"));
        assertThat(asked.says("ZT-08")).isEmpty();
    }
}
