package org.anjuan.report;

import static org.anjuan.samples.SampleStandards.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.casefile.CaseId;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.data.ProofPlace;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Share;
import org.anjuan.report.data.Unfinished;
import org.anjuan.report.data.UnitRow;
import org.anjuan.samples.SampleReviews;
import org.anjuan.samples.SampleRounds;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Part;
import org.junit.jupiter.api.Test;

/** The figures of a round, checked against sums done by hand. */
class ReportDataTest {
    private final ReportData seven = SampleRounds.seven();

    @Test
    void onlyCasesHandedInCount() {
        assertThat(seven.totals().cases()).isEqualTo(7);
        assertThat(seven.totals().finished()).isEqualTo(5);
        assertThat(seven.unfinished())
                .extracting(Unfinished::position, Unfinished::state)
                .containsExactly(tuple(6, Unfinished.State.BEING_JUDGED), tuple(7, Unfinished.State.NOT_BEGUN));
    }

    @Test
    void totalsAreThoseOfTheFormula() {
        assertThat(seven.finished())
                .extracting(result -> result.total().orElseThrow())
                .containsExactly(points("100.00"), points("91.75"), points("73.25"), points("70.00"), points("0.00"));
    }

    @Test
    void theAverageIsPerCaseAndCountsVetoedCases() {
        assertThat(seven.totals().totals().average()).contains(points("67.00"));
        assertThat(seven.totals().totals().highest()).contains(points("100.00"));
        assertThat(seven.totals().totals().lowest()).contains(points("0.00"));
    }

    @Test
    void gradesAreCountedFromBestToWorst() {
        assertThat(seven.totals().grades())
                .extracting(row -> row.grade() + row.share().count())
                .containsExactly("优秀2", "合格2", "不合格1");
    }

    @Test
    void whatDeductionsTakeAddsUpToWhatGradingSays() {
        for (var result : seven.finished()) {
            var outcome = result.outcome();
            assertThat(taken(result.deductions(Part.Kind.EARN)))
                    .isEqualByComparingTo(outcome.possible().subtract(outcome.earned()));
            assertThat(taken(result.deductions(Part.Kind.DEDUCT))).isEqualByComparingTo(outcome.deducted());
        }
    }

    @Test
    void aDeductionTakesNoMoreThanItemAndGroupHaveLeft() {
        var bounded = seven.finished().get(2).deductions();
        assertThat(bounded)
                .extracting(row ->
                        row.charged().stripTrailingZeros() + ">" + row.taken().stripTrailingZeros())
                .containsExactly("1.5>1.5", "3>3", "8>5", "2>2", "4.5>1");
    }

    @Test
    void aMissingDocumentTakesWhatItsGroupHasLeft() {
        var emptied = seven.finished().get(3).deductions();
        assertThat(emptied.getFirst().charged()).isEqualByComparingTo("8");
        assertThat(taken(emptied.stream()
                        .filter(row -> row.group().id().equals("B01"))
                        .toList()))
                .isEqualByComparingTo("8");
    }

    @Test
    void unitsAreRankedByAverage() {
        assertThat(seven.units()).extracting(UnitRow::unit).containsExactly("甲区市场监督管理局", "乙区城市管理局", "丙区交通运输局");
        assertThat(seven.units()).extracting(UnitRow::rank).containsExactly(1, 2, 3);
        assertThat(seven.units().getFirst().totals().average()).contains(points("95.88"));
        assertThat(seven.units().getLast().cases()).isEqualTo(3);
    }

    @Test
    void unitsWithEqualAveragesShareARank() {
        var standard = SampleStandards.share();
        var data = SampleRounds.of(standard)
                .add("一", SampleRounds.clean(standard, "a").submitted())
                .add("二", SampleRounds.clean(standard, "b").submitted())
                .add("三", SampleRounds.emptied(standard, "c").submitted())
                .add("四", null)
                .data();
        assertThat(data.units()).extracting(UnitRow::rank).containsExactly(1, 1, 3, 0);
    }

    @Test
    void problemsAreCountedByCaseAndSortedByFrequency() {
        assertThat(seven.problems())
                .extracting(row -> row.listed().item().id() + "×" + row.cases().count())
                .containsExactly("B01.2×3", "B01.1×2", "B02.2×2", "C01.1×2", "B02.1×1", "C01.2×1", "V01×1");
        assertThat(seven.problems().getFirst().units()).isEqualTo(2);
        assertThat(seven.problems().getFirst().cases().percent()).contains(points("60.00"));
    }

    @Test
    void aProblemNamesCasesThatShowItWithTheirPages() {
        var typical = seven.problems().getFirst().typical();
        assertThat(typical).extracting(each -> each.result().entry().number()).containsExactly("002", "003", "004");
        assertThat(typical.getFirst().place().orElseThrow()).isInstanceOfSatisfying(ProofPlace.InFile.class, place -> {
            assertThat(place.file()).isEqualTo("证据/02 询问笔录.pdf");
            assertThat(place.page()).isEqualTo(3);
            assertThat(place.volumePage()).isEqualTo(6);
        });
    }

    @Test
    void aDimensionWithoutPointsHasNothingToLose() {
        var subject = seven.dimensions().getFirst();
        assertThat(subject.earnable()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(subject.vetoItems()).isEqualTo(1);
        assertThat(subject.vetoes()).isEqualTo(1);
    }

    @Test
    void whatDimensionsLostIsWhatCasesLost() {
        var lost = seven.dimensions().stream().map(row -> row.notEarned()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var expected = seven.finished().stream()
                .map(result ->
                        result.outcome().possible().subtract(result.outcome().earned()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(lost).isEqualByComparingTo(expected);
    }

    @Test
    void percentagesAreRoundedPlainly() {
        assertThat(new Share(1, 3).percent()).contains(points("33.33"));
        assertThat(new Share(2, 3).percent()).contains(points("66.67"));
        assertThat(new Share(1, 7).percent()).contains(points("14.29"));
        assertThat(new Share(0, 0).percent()).isEmpty();
    }

    @Test
    void aRoundWithoutCasesHasNoAverages() {
        var none = SampleRounds.of(SampleStandards.share()).data();
        assertThat(none.totals().totals().average()).isEmpty();
        assertThat(none.problems()).isEmpty();
        assertThat(none.totals().vetoedShare().percent()).isEmpty();
    }

    @Test
    void oneCaseCannotHaveTwoReviews() {
        var standard = SampleStandards.share();
        var round = SampleRounds.of(standard)
                .add("一", SampleRounds.clean(standard, "a").submitted())
                .add("一", SampleReviews.of(standard, new CaseId("a")).submitted());
        assertThatThrownBy(round::data).isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal taken(List<DeductionRow> rows) {
        return rows.stream().map(DeductionRow::taken).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
