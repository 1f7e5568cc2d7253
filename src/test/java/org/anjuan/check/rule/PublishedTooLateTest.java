package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class PublishedTooLateTest {
    @Test
    void aPublicationAfterSevenWorkingDaysIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().change("publication", "2024年4月29日", "2024年5月15日"));
        assertThat(asked.says("CX-43")).hasSize(1);
    }

    @Test
    void theMarketsHaveTwentyWorkingDays() {
        var asked = Asked.of(PenaltyCase.inOrder()
                .change("publication", "2024年4月29日", "2024年5月15日")
                .change("filing", "#晋原县农业农村局", "#晋原县市场监督管理局"));
        assertThat(asked.says("CX-43")).isEmpty();
    }
}
