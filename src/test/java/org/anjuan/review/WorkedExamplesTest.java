package org.anjuan.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.Catalog;
import org.anjuan.standard.read.Reading;
import org.junit.jupiter.api.Test;

/** Whole cases by the shipped standard 行政处罚（普通程序）, each reckoned by hand beside it. */
class WorkedExamplesTest {
    private static final Standard STANDARD = Catalog.shipped().find("penalty-general").stream()
            .flatMap(template ->
                    template.reading() instanceof Reading.Read(var read, var _) ? Stream.of(read) : Stream.empty())
            .findFirst()
            .orElseThrow();

    private final List<Change> changes = new ArrayList<>();

    /** P = 100, E = 100, D = 0: 50 + 50 × 100 ÷ 100 − 0 = 100. */
    @Test
    void aCaseWithoutAnyProblemHasAHundred() {
        expect("100", "100", "0", "100.00", "优秀");
    }

    /** P = 100, E = 100; C1 is lost as a whole: D = 3 + 2 + 2 + 2 + 1 = 10. 50 + 50 − 10 = 90, which is still 优秀. */
    @Test
    void ninetyIsTheFirstExcellentTotal() {
        deduct("missing", "C1.1", "C1.2", "C1.3", "C1.4", "C1.5");

        expect("100", "100", "10", "90.00", "优秀");
    }

    /** As before and B01.1 is missing: E = 99.5. 50 + 49.75 − 10 = 89.75. */
    @Test
    void aQuarterPointBelowNinetyIsNoLongerExcellent() {
        deduct("missing", "C1.1", "C1.2", "C1.3", "C1.4", "C1.5", "B01.1");

        expect("100", "99.5", "10", "89.75", "合格");
    }

    /**
     * B01.1 (0.5) does not apply: P = 99.5. B01.2 (1) is missing: E = 98.5. D = 3 + 2 + 2 + 1 + 1.5 = 9.5. 50 × 98.5 ÷ 99.5 =
     * 49.497487…; 50 + 49.497487… − 9.5 = 89.997487…, printed 90.00. The shipped standard grades what is printed.
     */
    @Test
    void aTotalThatIsPrintedAsNinetyIsExcellent() {
        nearlyNinety();

        expect("99.5", "98.5", "9.5", "90.00", "优秀");
    }

    /** The same case where the exact total is graded: 89.997487… is below 90. */
    @Test
    void theSameTotalGradedExactlyIsNotExcellent() {
        nearlyNinety();
        var rounding = STANDARD.rounding();
        var exactly = with(new Rounding(rounding.digits(), rounding.mode(), null, false));

        assertThat(outcome(exactly).total()).isEqualTo(new BigDecimal("90.00"));
        assertThat(outcome(exactly).grade()).isEqualTo("合格");
    }

    /**
     * Six documents are not in the case: B02 10, B03 10, B04 5, B07 10, B08 10, B11 15, together 60; E = 40. C1 is lost: D = 10.
     * 50 + 20 − 10 = 60, which is still 合格.
     */
    @Test
    void sixtyIsTheFirstPassingTotal() {
        deduct("absent", "B02.1", "B03.1", "B04.1", "B07.1", "B08.1", "B11.1");
        deduct("missing", "C1.1", "C1.2", "C1.3", "C1.4", "C1.5");

        expect("100", "40", "10", "60.00", "合格");
    }

    /** As before and B13.1 (0.5) is missing: E = 39.5. 50 + 19.75 − 10 = 59.75. */
    @Test
    void aQuarterPointBelowSixtyFails() {
        deduct("absent", "B02.1", "B03.1", "B04.1", "B07.1", "B08.1", "B11.1");
        deduct("missing", "C1.1", "C1.2", "C1.3", "C1.4", "C1.5", "B13.1");

        expect("100", "39.5", "10", "59.75", "不合格");
    }

    /** Nothing else is wrong, but V13 holds: the whole case has 0. */
    @Test
    void aVetoDecidesWhateverElseWasEarned() {
        deduct("holds", "V13");

        var outcome = expect("100", "100", "0", "0.00", "不合格");
        assertThat(outcome.vetoes()).containsExactly("V13");
    }

    /**
     * Nobody asked for a hearing: B09 (4) and B10 (8) do not apply, P = 88. B11.1 (3) is missing: E = 85. 50 × 85 ÷ 88 =
     * 48.295454…; 98.295454… rounds to 98.30.
     */
    @Test
    void groupsThatDoNotApplyLeaveThePossiblePoints() {
        noHearing();
        deduct("missing", "B11.1");

        var outcome = expect("88", "85", "0", "98.30", "优秀");
        assertThat(requireNonNull(outcome.groups().get("B09")).possible()).isEqualByComparingTo("0");
    }

    /** The report bears no mark of qualification: B04 has 0 of 5 though six of its elements are in order. E = 95: 97.50. */
    @Test
    void oneElementEmptiesItsGroup() {
        deduct("missing", "B04.2");

        var outcome = expect("100", "95", "0", "97.50", "优秀");
        assertThat(requireNonNull(outcome.items().get("B04.7")).got()).isEqualByComparingTo("0");
    }

    /** B04.4 (0.5) was said not to apply before: the group is worth 4.5 and all of it is lost. 50 + 50 × 95 ÷ 99.5 = 97.738… */
    @Test
    void anEmptiedGroupIsWorthWhatAppliesOfIt() {
        changes.add(Acts.judge(Verdict.NOT_APPLICABLE, "B04.4"));
        deduct("absent", "B04.1");

        expect("99.5", "95", "0", "97.74", "优秀");
    }

    /**
     * B02.4 (4) is there in part, 1.5 taken; B05.1 (3) in part, 0.5 taken; C2.4 costs 1.5. No reminder, no enforcement: B12 (2)
     * and B13 (5) do not apply. P = 93, E = 91; 50 × 91 ÷ 93 = 48.924731…; 50 + 48.924731… − 1.5 = 97.424731…, 97.42.
     */
    @Test
    void anOrdinaryCaseLosesALittleHereAndThere() {
        changes.add(Acts.judge(Verdict.NOT_APPLICABLE, "B12.1", "B12.2", "B13.1", "B13.2", "B13.3", "B13.4", "B13.5"));
        deductPartly("B02.4", "1.5");
        deductPartly("B05.1", "0.5");
        deduct("missing", "C2.4");

        expect("93", "91", "1.5", "97.42", "优秀");
    }

    /** All fourteen groups are empty and both caps are reached: 50 + 0 − 20 = 30, the least without a veto. */
    @Test
    void nobodyWithoutAVetoFallsBelowThirty() {
        STANDARD.parts()
                .get(1)
                .groups()
                .forEach(group -> deduct("absent", group.items().getFirst().id()));
        STANDARD.parts().get(2).groups().stream()
                .flatMap(group -> group.items().stream())
                .forEach(item -> deduct("missing", item.id()));

        expect("100", "0", "20", "30.00", "不合格");
    }

    /** Nothing that could be earned applies: there is no share, so no total and no grade. */
    @Test
    void aCaseToWhichNothingAppliesHasNoTotal() {
        STANDARD.parts().get(1).groups().stream()
                .flatMap(group -> group.items().stream())
                .forEach(item -> changes.add(Acts.judge(Verdict.NOT_APPLICABLE, item.id())));

        var outcome = outcome(STANDARD);
        assertThat(outcome.total()).isNull();
        assertThat(outcome.grade()).isNull();
        assertThat(outcome.vetoed()).isFalse();
    }

    private void nearlyNinety() {
        changes.add(Acts.judge(Verdict.NOT_APPLICABLE, "B01.1"));
        deduct("missing", "B01.2", "C1.1", "C1.2", "C1.3", "C1.5", "C2.4");
    }

    private void noHearing() {
        STANDARD.groups()
                .filter(group -> group.id().equals("B09") || group.id().equals("B10"))
                .flatMap(group -> group.items().stream())
                .forEach(item -> changes.add(Acts.judge(Verdict.NOT_APPLICABLE, item.id())));
    }

    private void deduct(String reason, String... items) {
        for (var item : items) {
            changes.add(Acts.deduct(STANDARD, "d" + changes.size(), item, reason));
        }
    }

    private void deductPartly(String item, String points) {
        var deduction =
                new Deduction("d" + changes.size(), item, "partly", 1, new BigDecimal(points), "不完整", List.of());
        changes.add(new Change.Deducted(deduction));
    }

    private Outcome expect(String possible, String earned, String deducted, String total, String grade) {
        var outcome = outcome(STANDARD);
        assertThat(outcome.possible()).isEqualByComparingTo(possible);
        assertThat(outcome.earned()).isEqualByComparingTo(earned);
        assertThat(outcome.deducted()).isEqualByComparingTo(deducted);
        assertThat(outcome.total()).isEqualTo(new BigDecimal(total));
        assertThat(outcome.grade()).isEqualTo(grade);
        return outcome;
    }

    private Outcome outcome(Standard standard) {
        return Grading.of(standard, Acts.after(standard, Acts.blank(standard), changes));
    }

    private static Standard with(Rounding rounding) {
        return new Standard(
                STANDARD.ref(),
                STANDARD.title(),
                STANDARD.caseKind(),
                STANDARD.issuer(),
                STANDARD.from(),
                STANDARD.remarks(),
                STANDARD.sources(),
                STANDARD.dimensions(),
                STANDARD.parts(),
                STANDARD.formula(),
                rounding,
                STANDARD.bands(),
                STANDARD.vetoOutcome());
    }
}
