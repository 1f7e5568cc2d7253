package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

class PublishedTooShortTest {
    @Test
    void aDecisionBeforeTheThirtyDaysAreOverIsTold() {
        var asked = Asked.of(PenaltyCase.inOrder().with("public", "#送达公告\n因其他方式无法送达，向你单位公告送达行政处罚告知书。\n2024年4月10日"));
        assertThat(asked.says("CX-33")).hasSize(1);
    }

    @Test
    void thirtyDaysLaterIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder().with("public", "#送达公告\n因其他方式无法送达，向你单位公告送达行政处罚告知书。\n2024年3月20日"));
        assertThat(asked.says("CX-33")).isEmpty();
    }

    @Test
    void aTermThatIsTooShortIsToldOfADecisionToo() {
        assertThat(announced("因你单位下落不明，公告送达行政处罚决定书。自公告之日起，经过十五日即视为送达。"))
                .singleElement()
                .asString()
                .contains("十五日");
    }

    @Test
    void thirtyDaysAndAReasonAreInOrder() {
        assertThat(announced("因你单位下落不明，公告送达行政处罚决定书。自公告之日起，经过三十日即视为送达。")).isEmpty();
    }

    @Test
    void anAnnouncementForWhichNobodyGivesAReasonIsTold() {
        assertThat(announced("向你单位公告送达行政处罚决定书。自公告之日起，经过三十日即视为送达。")).hasSize(1);
    }

    private static List<String> announced(String words) {
        return Asked.of(PenaltyCase.inOrder().with("public", "#送达公告\n" + words + "\n2024年5月20日"))
                .says("CX-33");
    }
}
