package org.anjuan.standard.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Emptied;
import org.anjuan.review.Outcome;
import org.anjuan.review.Refused;
import org.anjuan.standard.StandardProblem.Kind;
import org.junit.jupiter.api.Test;

/** B: what a veto costs. */
class VetoNeedsTest {

    @Test
    void b1TheWholeCaseIsZero() {
        assertThat(vetoed("{total: 0, grade: 不合格}").total()).isEqualTo("0");
        assertThat(vetoed("{total: 0, grade: 不合格}").grade()).isEqualTo("不合格");
    }

    @Test
    void b1TheGradeIsFixedWithoutATotal() {
        assertThat(vetoed("{total: none, grade: 不合格}").total()).isEqualTo("none");
        assertThat(vetoed("{total: none, grade: 不合格}").grade()).isEqualTo("不合格");
    }

    @Test
    void b1TheCaseIsOnlyBarredFromTheBestGrade() {
        var barred = vetoed("{bar: 优秀}");

        assertThat(barred.total()).isEqualTo("100");
        assertThat(barred.grade()).isEqualTo("合格");
        assertThat(barred.outcome().missed()).containsExactly(new Outcome.Missed("优秀", "V1"));
        assertThat(barred.outcome().vetoed()).isFalse();
    }

    @Test
    void b1AHundredPointsGo() {
        assertThat(vetoed("{minus: 100}").total()).isEqualTo("0");
        assertThat(vetoed("{minus: 100}").deduct("P1.1", "some").total()).isEqualTo("-5");
    }

    @Test
    void b1AHigherTotalCountsAsTheMostThatIsLeft() {
        var limited = vetoed("{at-most: 59}");

        assertThat(limited.total()).isEqualTo("59");
        assertThat(limited.grade()).isEqualTo("不合格");
        assertThat(limited.outcome().vetoed()).isFalse();
        assertThat(limited.outcome().isFinal()).isFalse();
        assertThat(vetoed("{at-most: 97.5}").total()).isEqualTo("97.5");
        assertThat(vetoed("{at-most: 97.5}").deduct("P1.1", "some").total()).isEqualTo("95");
        assertThat(vetoed("{at-most: 59.999}").total()).isEqualTo("59.99");
    }

    @Test
    void b2ScoringStopsOrGoesOnForTheRecord() {
        var stopped = vetoed("{total: none, grade: 不合格, scoring: stop}");
        var goesOn = vetoed("{total: 0, grade: 不合格, scoring: goes-on}");

        assertThat(stopped.outcome().isFinal()).isTrue();
        assertThat(Emptied.waiting(stopped.standard(), stopped.review())).isEmpty();
        assertThat(goesOn.outcome().isFinal()).isFalse();
        assertThat(goesOn.deduct("P1.1", "some").total()).isEqualTo("0");
        assertThat(goesOn.outcome().earned()).isEqualByComparingTo("95");
    }

    @Test
    void b3AVetoStandsAmongTheReasonsOfAnItemWithPoints() {
        var yardstick = Yardstick.parts("""
            - id: P
              title: 主体
              kind: earn
              groups: [{id: P1, title: 主体, items: [{id: P1.1, text: 主体适格, dimension: law, points: 100, reasons: {
                zero: {text: 主体违法, cost: {veto: {total: 0, grade: 不合格}}},
                ten: {text: 对象认定不当但不影响结果, cost: 10},
                missing: {text: 缺材料, cost: {each: 1, unit: 项}}}}]}]
            """);

        assertThat(yardstick.deduct("P1.1", "ten").deduct("P1.1", "missing", 3).total())
                .isEqualTo("87");
        assertThat(yardstick.deduct("P1.1", "zero").total()).isEqualTo("0");
    }

    @Test
    void b4AVetoIsRefusedWithoutWords() {
        var yardstick = Yardstick.parts(PARTS.formatted("veto"));
        var silent = new Deduction("d", "V1", "holds", 1, java.math.BigDecimal.ZERO, " ", List.of());

        assertThat(yardstick.refusal(new Change.Deducted(silent))).isEqualTo(Refused.Reason.NOTE_NEEDED);
    }

    @Test
    void b5ItsExceptionsAreThereToBeShownAndWhatWasRuledOutIsSaidInTheNote() {
        var standard = Yardstick.parts(PARTS.formatted("veto")
                        .replace("id: V1, text: 无权,", "id: V1, text: 无权, exceptions: 综合全卷能够认定的除外,"))
                .standard();

        assertThat(standard.item("V1").orElseThrow().exceptions()).isEqualTo("综合全卷能够认定的除外");
        assertThat(standard.item("V1")
                        .orElseThrow()
                        .deductible("holds")
                        .orElseThrow()
                        .needsNote())
                .isTrue();
    }

    @Test
    void b6WhatIsAVetoInOneVersionOnlyCostsPointsInAnother() {
        var older = Yardstick.parts(PARTS.formatted("veto")).deduct("V1", "holds");
        var newer = Yardstick.parts(PARTS.formatted("veto")
                        .replace("cost: veto", "cost: 6")
                        .replace("kind: veto", "kind: deduct")
                        .replace("id: V1, text: 无权,", "id: V1, text: 无权, points: 6,"))
                .deduct("V1", "holds");

        assertThat(older.total()).isEqualTo("0");
        assertThat(newer.total()).isEqualTo("94");
    }

    @Test
    void b7LegalityIsFiftyPointsOrNoneAndTheRestIsAddedAllTheSame() {
        var words = Yardstick.USUAL.replace("{kind: sum}", "{kind: base-plus-share, base: 50, weight: 50}") + "parts:\n"
                + PARTS.formatted("{veto: {minus: 50}}");
        var yardstick = Yardstick.of(words).deduct("P1.1", "some");

        assertThat(yardstick.total()).isEqualTo("97.5");
        assertThat(yardstick.deduct("V1", "holds").total()).isEqualTo("47.5");
    }

    @Test
    void theGravestOfSeveralVetoesDecides() {
        var yardstick = Yardstick.parts("""
            - id: A
              title: 否决
              kind: veto
              groups: [{id: A1, title: 主体, items: [
                {id: V1, text: 甲, dimension: law, reasons: {holds: {text: 甲, cost: {veto: {bar: 优秀}}}}},
                {id: V2, text: 乙, dimension: law, reasons: {holds: {text: 乙, cost: {veto: {total: 59, grade: 不合格}}}}},
                {id: V3, text: 丙, dimension: law, reasons: {holds: {text: 丙, cost: veto}}},
                {id: V4, text: 丁, dimension: law, reasons: {holds: {text: 丁, cost: {veto: {result: 不符合评查条件}}}}}]}]
            """ + StructureNeedsTest.part("earn", "points: 100"));

        assertThat(yardstick.deduct("V1", "holds").grade()).isEqualTo("合格");
        assertThat(yardstick.deduct("V2", "holds").total()).isEqualTo("59");
        assertThat(yardstick.deduct("V3", "holds").total()).isEqualTo("0");
        assertThat(yardstick.deduct("V4", "holds").grade()).isEqualTo("不符合评查条件");
        assertThat(yardstick.outcome().vetoes()).containsExactly("V1", "V2", "V3", "V4");
    }

    @Test
    void aVetoThatWouldLeaveNoGradeIsRefused() {
        assertThat(Yardstick.problems(Yardstick.USUAL + "parts:\n" + PARTS.formatted("{veto: {bar: 不合格}}")))
                .containsExactly(Kind.BARRED_LOWEST);
        assertThat(Yardstick.problems(Yardstick.USUAL + "parts:\n" + PARTS.formatted("{veto: {bar: 良好}}")))
                .containsExactly(Kind.UNKNOWN_VETO_GRADE);
    }

    private static final String PARTS = """
        - id: A
          title: 否决
          kind: veto
          groups: [{id: A1, title: 主体, items: [{id: V1, text: 无权, dimension: law, reasons: {holds: {text: 无权, cost: %s}}}]}]
        - id: P
          title: 得分
          kind: earn
          groups: [{id: P1, title: 文书, items: [{id: P1.1, text: 齐全, dimension: law, points: 100, reasons: {some: {text: 缺, cost: 5}}}]}]
        """;

    private static Yardstick vetoed(String outcome) {
        return Yardstick.parts(PARTS.formatted("{veto: " + outcome + "}")).deduct("V1", "holds");
    }
}
