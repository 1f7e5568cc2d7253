package org.anjuan.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole cases by 行政处罚（简易程序）: 100 × E ÷ P, each reckoned by hand beside it. */
class SummaryPenaltyExamplesTest {

    /** P = 5 + 18 + 30 + 20 + 27 = 100, nothing is lost: 100. */
    @Test
    void aCaseWithoutAnyProblemHasAHundred() {
        summary().comesTo("100", "100", "0", "100.00", "优秀");
    }

    /** SM10 loses 5 for discretion and 5 for not ordering correction: E = 90, still 优秀. */
    @Test
    void ninetyIsTheFirstExcellentTotal() {
        summary().with("discretion", "SM10").with("rectify", "SM10").comesTo("100", "90", "0", "90.00", "优秀");
    }

    /** And one place wrong in the filing, 0.5: E = 89.5. */
    @Test
    void halfAPointBelowNinetyIsNoLongerExcellent() {
        summary()
                .with("discretion", "SM10")
                .with("rectify", "SM10")
                .with("wrong", "SM13")
                .comesTo("100", "89.5", "0", "89.50", "合格");
    }

    /** 7 × 3 = 21 of SM11, 5 × 2 = 10 of SM05, 2 × 2 = 4 of SM09, 5 of SM04: 40 are lost, E = 60, still 合格. */
    @Test
    void sixtyIsTheFirstPassingTotal() {
        lostForty().comesTo("100", "60", "0", "60.00", "合格");
    }

    /** As before and 0.5 in the filing: E = 59.5. */
    @Test
    void halfAPointBelowSixtyFails() {
        lostForty().with("wrong", "SM13").comesTo("100", "59.5", "0", "59.50", "不合格");
    }

    /** Nothing else is wrong, but the fine was above what may be decided on the spot: 0. */
    @Test
    void aVetoTakesEverything() {
        var outcome = summary().with("holds", "SV03").comesTo("100", "100", "0", "0.00", "不合格");

        assertThat(outcome.vetoes()).containsExactly("SV03");
        assertThat(outcome.vetoed()).isTrue();
    }

    /**
     * Only a warning, and nobody objected: SM12 (4) and SM06 (5) do not apply, P = 91. Two of seven particulars are wrong: 2 ×
     * 3 = 6, E = 85. 100 × 85 ÷ 91 = 93.406593…, 93.41.
     */
    @Test
    void aWarningHasNoReceiptAndIsSharedOverWhatApplies() {
        summary()
                .where("fined", "否")
                .where("objected", "否")
                .times("SM11", "lacking", 2, "3")
                .comesTo("91", "85", "0", "93.41", "优秀");
    }

    /** Nine particulars at 3 would be 27, but SM11 has 21: E = 79. */
    @Test
    void anItemLosesNoMoreThanItHas() {
        var outcome = summary().times("SM11", "lacking", 9, "3").comesTo("100", "79", "0", "79.00", "合格");

        assertThat(requireNonNull(outcome.items().get("SM11")).got()).isEqualByComparingTo("0");
    }

    /** All of B4 (20) is left out: P = 80; 5 of SM04 are lost: E = 75. 100 × 75 ÷ 80 = 93.75. */
    @Test
    void aWholeGroupThatDoesNotApplyLeavesNothingBehind() {
        var outcome = summary().without("B4").with("missing", "SM04").comesTo("80", "75", "0", "93.75", "优秀");

        assertThat(requireNonNull(outcome.groups().get("B4")).possible()).isEqualByComparingTo("0");
    }

    private static ExampleCase summary() {
        return ExampleCase.by("penalty-summary");
    }

    private static ExampleCase lostForty() {
        return summary()
                .times("SM11", "lacking", 7, "3")
                .times("SM05", "incomplete", 5, "2")
                .times("SM09", "vague", 2, "2")
                .with("missing", "SM04");
    }
}
