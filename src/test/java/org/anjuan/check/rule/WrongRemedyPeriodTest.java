package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class WrongRemedyPeriodTest {
    @Test
    void threeMonthsToSueAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "六个月内向", "三个月内向"));
        assertThat(asked.says("SY-09")).hasSize(1);
    }

    @Test
    void thirtyDaysForReconsiderationAreTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "六十日内向", "三十日内向"));
        assertThat(asked.says("SY-09")).hasSize(1);
    }

    @Test
    void fifteenDaysToPayAreInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("SY-09")).isEmpty();
    }

    @Test
    void aSpecialLawMayHaveItsOwn() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "六个月内向", "十五日内依照《中华人民共和国土地管理法》第八十三条向"));
        assertThat(asked.says("SY-09")).isEmpty();
    }

    @Test
    void aSpecialLawExcusesItsFifteenDaysAlone() {
        var asked = Asked.of(PenaltyCase.inOrder().change("decision", "六个月内向", "三个月内依照《中华人民共和国烟草专卖法》向"));
        assertThat(asked.says("SY-09")).hasSize(1);
    }
}
