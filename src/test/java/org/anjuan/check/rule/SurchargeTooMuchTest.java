package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

class SurchargeTooMuchTest {
    @Test
    void moreThanTheFineIsTold() {
        assertThat(Asked.of(demand("6000元")).says("QZ-11")).hasSize(1);
    }

    @Test
    void asMuchAsTheFineIsInOrder() {
        assertThat(Asked.of(demand("人民币伍仟元整（¥5000.00）")).says("QZ-11")).isEmpty();
    }

    @Test
    void aDecisionWithoutASumIsNotJudged() {
        var asked = Asked.of(demand("6000元").without("decision"));
        assertThat(asked.says("QZ-11")).isEmpty();
        assertThat(asked.lacks("QZ-11")).isNotEmpty();
    }

    private static SamplePapers demand(String sum) {
        return PenaltyCase.inOrder().with("demand", "#催告书\n请于十日内缴纳罚款及加处罚款" + sum + "；有权陈述、申辩。\n2024年11月20日");
    }
}
