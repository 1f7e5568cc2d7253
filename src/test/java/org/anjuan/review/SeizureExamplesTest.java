package org.anjuan.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole cases by 行政强制（查封、扣押）: 50 + 50 × E ÷ P − D, each reckoned by hand beside it. */
class SeizureExamplesTest {
    private static final String[] FIRST_BASICS = {"C1.1", "C1.2", "C1.3", "C1.4", "C1.5"};

    /** P = 10 + 10 + 7 + 8 + 10 + 20 + 13 + 11 + 11 = 100: 50 + 50 − 0 = 100. */
    @Test
    void aCaseWithoutAnyProblemHasAHundred() {
        seizure().comesTo("100", "100", "0", "100.00", "优秀");
    }

    /** C1 is lost: D = 10. 50 + 50 − 10 = 90. */
    @Test
    void ninetyIsTheFirstExcellentTotal() {
        seizure().with("missing", FIRST_BASICS).comesTo("100", "100", "10", "90.00", "优秀");
    }

    /** And K03.5 (0.5) is missing: 50 + 49.75 − 10 = 89.75. */
    @Test
    void aQuarterPointBelowNinetyIsNoLongerExcellent() {
        seizure().with("missing", FIRST_BASICS).with("missing", "K03.5").comesTo("100", "99.5", "10", "89.75", "合格");
    }

    /** K01 10, K02 10, K05 10, K06 20 and K03 7 are not in the case, K07.1 (3) is missing: E = 40. 50 + 20 − 10 = 60. */
    @Test
    void sixtyIsTheFirstPassingTotal() {
        nearlyFailed().comesTo("100", "40", "10", "60.00", "合格");
    }

    /** And K04.2 (1): E = 39. 50 + 19.5 − 10 = 59.5. */
    @Test
    void halfAPointBelowSixtyFails() {
        nearlyFailed().with("missing", "K04.2").comesTo("100", "39", "10", "59.50", "不合格");
    }

    /** What was seized has nothing to do with the offence: 0. */
    @Test
    void aVetoTakesEverything() {
        seizure().with("holds", "CV05").comesTo("100", "100", "0", "0.00", "不合格");
    }

    /**
     * Not tested, not extended, not yet ended: K03 7, K08 11, K09 11 are left out, P = 71. K07.2 (5) is missing: E = 66. 50 × 66 ÷
     * 71 = 46.478873…; 96.478873… is printed 96.48.
     */
    @Test
    void stepsThatDidNotHappenLeaveThePossiblePoints() {
        var outcome = seizure()
                .where("tested", "否")
                .where("extended", "否")
                .where("ended", "否")
                .with("missing", "K07.2")
                .comesTo("71", "66", "0", "96.48", "优秀");

        assertThat(requireNonNull(outcome.groups().get("K08")).possible()).isEqualByComparingTo("0");
    }

    /** The report bears no mark of qualification: K03 has 0 of 7. E = 93, 96.50. */
    @Test
    void oneElementEmptiesItsGroup() {
        var outcome = seizure().with("missing", "K03.2").comesTo("100", "93", "0", "96.50", "优秀");

        assertThat(requireNonNull(outcome.items().get("K03.7")).got()).isEqualByComparingTo("0");
    }

    /** K06.1 (4) is there in part, 1.5 taken: E = 98.5. 50 + 49.25 = 99.25. */
    @Test
    void whatIsThereInPartCostsWhatTheReviewerSays() {
        seizure().costing("K06.1", "partly", "1.5").comesTo("100", "98.5", "0", "99.25", "优秀");
    }

    private static ExampleCase seizure() {
        return ExampleCase.by("coercion-seizure");
    }

    private static ExampleCase nearlyFailed() {
        return seizure()
                .with("absent", "K01.1", "K02.1", "K03.1", "K05.1", "K06.1")
                .with("missing", "K07.1")
                .with("missing", FIRST_BASICS);
    }
}
