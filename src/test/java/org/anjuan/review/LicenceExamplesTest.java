package org.anjuan.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole cases by 行政许可: 100 × E ÷ P, each reckoned by hand beside it. */
class LicenceExamplesTest {

    /** Every group applies: P = 15 + 44 + 41 = 100. */
    @Test
    void aCaseInWhichEverythingHappenedAndNothingIsWrongHasAHundred() {
        licence().comesTo("100", "100", "0", "100.00", "优秀");
    }

    /**
     * An ordinary licence. Left out: L03 3, L05 8, L06 4, L07 5, L08 3, L09 4, L10 4, L11 8, L13.3 3, together 42: P = 58. Two of
     * eight filing points are wrong: 2 × 1.5 = 3, E = 55. 100 × 55 ÷ 58 = 94.827586…, 94.83.
     */
    @Test
    void anOrdinaryLicenceIsSharedOverTheStepsThatHappened() {
        ordinary().times("L17.1", "lacking", 2, "1.5").comesTo("58", "55", "0", "94.83", "优秀");
    }

    /** The decision says no facts (5), and the time was exceeded (5): E = 90. */
    @Test
    void ninetyIsTheFirstExcellentTotal() {
        licence().with("missing", "L13.1", "L14.1").comesTo("100", "90", "0", "90.00", "优秀");
    }

    /** And no list of what was received (1): E = 89. */
    @Test
    void onePointBelowNinetyIsNoLongerExcellent() {
        licence().with("missing", "L13.1", "L14.1", "L01.1").comesTo("100", "89", "0", "89.00", "合格");
    }

    /** L13: 5 + 5 + 3 + 2 × 1 = 15; L12 all 8; L11 8 × 1 = 8; L17 6 × 1.5 = 9: 40 are lost, E = 60. */
    @Test
    void sixtyIsTheFirstPassingTotal() {
        lostForty().comesTo("100", "60", "0", "60.00", "合格");
    }

    /** And one point more. */
    @Test
    void onePointBelowSixtyFails() {
        lostForty().with("missing", "L01.3").comesTo("100", "59", "0", "59.00", "不合格");
    }

    /** The time limit was exceeded without approval: 0. */
    @Test
    void aVetoTakesEverything() {
        var outcome = licence().with("holds", "LV10").comesTo("100", "100", "0", "0.00", "不合格");

        assertThat(outcome.vetoes()).containsExactly("LV10");
    }

    /** Nine filing points at 1.5 would be 13.5, but there are only 12: E = 88. */
    @Test
    void filingLosesNoMoreThanTwelve() {
        licence().times("L17.1", "lacking", 9, "1.5").comesTo("100", "88", "0", "88.00", "合格");
    }

    /** A refusal: L15 (5) and L16 (4) are left out, P = 91; remedies were not told (3): E = 88. 100 × 88 ÷ 91 = 96.703296…, 96.70. */
    @Test
    void aRefusalNeedsRemediesAndNoDelivery() {
        licence().where("granted", "否").with("missing", "L13.3").comesTo("91", "88", "0", "96.70", "优秀");
    }

    /** The reviewer takes 3 of the 8 points of L12: E = 97. */
    @Test
    void aPriceWithinARangeIsTheReviewers() {
        licence().costing("L12.1", "flawed", "3").comesTo("100", "97", "0", "97.00", "优秀");
    }

    /** No hearing: L11 has nothing possible and nothing got, and is not taken for lost. */
    @Test
    void aGroupThatDoesNotApplyIsNotLost() {
        var hearing = requireNonNull(
                licence().where("hearing", "否").outcome().groups().get("L11"));

        assertThat(hearing.possible()).isEqualByComparingTo("0");
        assertThat(hearing.lost()).isEqualByComparingTo("0");
    }

    private static ExampleCase licence() {
        return ExampleCase.by("license");
    }

    private static ExampleCase ordinary() {
        return licence()
                .where("instant", "否")
                .where("correction", "否")
                .where("verified", "否")
                .where("stated", "否")
                .where("special", "否")
                .where("interest", "否")
                .where("hearing", "否")
                .where("granted", "是");
    }

    private static ExampleCase lostForty() {
        return licence()
                .with("missing", "L13.1", "L13.2", "L13.3")
                .times("L13.4", "lacking", 2, "1")
                .costing("L12.1", "flawed", "8")
                .times("L11.1", "lacking", 8, "1")
                .times("L17.1", "lacking", 6, "1.5");
    }
}
