package org.anjuan.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whole cases by 行政检查, which has no total and no grade: what is not met is counted, the record is scored apart. */
class InspectionExamplesTest {

    /** The record has 10 of 10, nothing goes off; there is no total and nothing to grade. */
    @Test
    void aCaseWithoutAnyProblemHasNoTotalEither() {
        inspection().comesTo("10", "10", "0", null, null);
    }

    /** Two of seventeen are not met; that costs no points. */
    @Test
    void whatIsNotMetIsNotedAndCostsNothing() {
        var outcome = inspection().with("unmet", "J02", "J05").comesTo("10", "10", "0", null, null);

        assertThat(requireNonNull(outcome.items().get("J02")).lost()).isEqualByComparingTo("0");
        assertThat(outcome.vetoes()).isEmpty();
    }

    /** JP4 (4) in part, 1.5 taken: E = 8.5. JQ.4 costs 1.5: D = 1.5. */
    @Test
    void theRecordIsScoredApart() {
        inspection().costing("JP4", "partly", "1.5").with("missing", "JQ.4").comesTo("10", "8.5", "1.5", null, null);
    }

    /** No record at all: E = 0; every basic element is lost: 1 + 1 + 1 + 1.5 + 1.5 + 1 + 1 + 1 + 1 = 10. */
    @Test
    void withoutARecordNothingIsEarned() {
        inspection()
                .with("absent", "JP1")
                .with("missing", "JQ.1", "JQ.2", "JQ.3", "JQ.4", "JQ.5", "JQ.6", "JQ.7", "JQ.8", "JQ.9")
                .comesTo("10", "0", "10", null, null);
    }

    /** Nothing was sampled or photographed: JP5 (1) is left out, P = 9; JP1 (1.5) is missing: E = 7.5. */
    @Test
    void elementsThatHaveNothingToDoWithTheInspectionLeaveIt() {
        inspection().without("JP5").with("missing", "JP1").comesTo("9", "7.5", "0", null, null);
    }

    /** Not drawn by lot, not elsewhere, nothing sampled, nothing to correct: J09, J10, J12 and J15 are proposed as left out. */
    @Test
    void whatCannotBeMetBecauseItDidNotHappenIsProposedAsLeftOut() {
        var outcome = inspection()
                .where("random", "否")
                .where("away", "否")
                .where("sampled", "否")
                .where("rectify", "否")
                .outcome();

        assertThat(outcome.items().entrySet().stream()
                        .filter(item -> !item.getValue().applies())
                        .map(item -> item.getKey()))
                .containsExactlyInAnyOrder("J09", "J10", "J12", "J15");
    }

    private static ExampleCase inspection() {
        return ExampleCase.by("inspection");
    }
}
