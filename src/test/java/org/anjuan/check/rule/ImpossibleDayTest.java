package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class ImpossibleDayTest {
    @Test
    void aDayThatDoesNotExistIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("report", "2024年4月1日", "2024年2月30日"));
        assertThat(asked.says("WS-06")).hasSize(1);
    }

    @Test
    void aDayLeftOpenIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("report", "2024年4月1日", "2024年 月 日"));
        assertThat(asked.says("WS-06")).hasSize(1);
    }

    @Test
    void aDayThatExistsIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.says("WS-06")).isEmpty();
    }
}
