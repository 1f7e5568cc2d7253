package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class DecidedTooLateTest {
    @Test
    void aCaseOfAHundredDaysIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("filing", "2024年3月8日", "2024年1月5日")
                .change("filing", "2024年3月7日", "2024年1月4日"));
        assertThat(asked.says("CX-04")).hasSize(1);
    }

    @Test
    void aProlongationThatWasGrantedCounts() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("filing", "2024年3月8日", "2024年1月5日")
                .change("filing", "2024年3月7日", "2024年1月4日")
                .with("more", "#延长办案期限审批表\n负责人意见：同意延长办案期限三十日。\n2024年4月1日"));
        assertThat(asked.says("CX-04")).isEmpty();
    }

    @Test
    void aLastDayOnAHolidayMovesOn() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("filing", "2024年3月8日", "2024年1月21日")
                .change("filing", "2024年3月7日", "2024年1月20日")
                .change("decision", "2024年4月23日", "2024年4月22日"));
        assertThat(asked.says("CX-04")).isEmpty();
    }

    @Test
    void aCaseWithoutTheDayOfItsFilingIsNotJudged() {
        var asked = Asked.of(PenaltyCase.inOrder().without("filing"));
        assertThat(asked.says("CX-04")).isEmpty();
        assertThat(asked.lacks("CX-04")).isNotEmpty();
    }
}
