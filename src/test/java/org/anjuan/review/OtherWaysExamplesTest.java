package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases by the small standards that show other ways of scoring, and by totals that are not a hundred. */
class OtherWaysExamplesTest {
    private static final String HEAD = """
        format: 1
        id: t
        version: 1
        title: 示例
        case-kind: 案卷
        sources: {甲: 示例}
        dimensions: {all: 全部}
        grades:
          bands:
            - {name: 合格, from: 60}
            - {name: 不合格, below: 60}
        veto: {total: 0, grade: 不合格}
        """;

    /** 100 − 5 − 5 = 90, the first 优秀. */
    @Test
    void aCatalogueTakesFromAHundred() {
        catalogue().with("met", "B30.12", "B30.13").comesTo("0", "0", "10", "90.0", "优秀");
    }

    /** 100 − 10 − 1 for one place nobody foresaw = 89. */
    @Test
    void theCatchAllCountsWhatNobodyForesaw() {
        catalogue()
                .with("met", "B30.12", "B30.13")
                .times("B30.21", "met", 1, "1")
                .comesTo("0", "0", "11", "89.0", "合格");
    }

    /** 100 − 10 − 30 × 1 = 60, the last that passes; with one place more it is 59. */
    @ParameterizedTest
    @CsvSource({"30, 40, 60.0, 合格", "31, 41, 59.0, 不合格"})
    void sixtyIsTheLastThatPasses(int places, String deducted, String total, String grade) {
        catalogue()
                .with("met", "B30.12", "B30.13")
                .times("B30.21", "met", places, "1")
                .comesTo("0", "0", deducted, total, grade);
    }

    /** 100 − 100 − 5 would be −5; the floor is 0. */
    @Test
    void aVetoThatTakesAHundredEndsAtTheFloor() {
        var outcome = catalogue().with("holds", "A1.1").with("met", "B30.12").comesTo("0", "0", "5", "0.0", "不合格");

        assertThat(outcome.vetoed()).isFalse();
        assertThat(outcome.vetoes()).containsExactly("A1.1");
    }

    /** 100 − 250 × 1 is far below nothing: 0. */
    @Test
    void aCatalogueWithoutEndsEndsAtTheFloor() {
        catalogue().times("B30.21", "met", 250, "1").comesTo("0", "0", "250", "0.0", "不合格");
    }

    /** The ladder's second step takes 5: 60 + 40 − 5 = 95, the first 优秀; one blank more, 94. */
    @ParameterizedTest
    @CsvSource({"0, 95, 95.00, 优秀", "1, 94, 94.00, 合格", "20, 75, 75.00, 合格"})
    void ninetyFiveAndSeventyFiveAreTheLines(int blanks, String earned, String total, String grade) {
        var example = ExampleCase.byExample("base-veto").costing("B1.1", "lacking", "5");
        (blanks == 0 ? example : example.times("B2.1", "blank", blanks, "1")).comesTo("100", earned, "0", total, grade);
    }

    /** 5 of B1.1, all 20 of B2.1 and 2 of B2.2: 73. */
    @Test
    void belowSeventyFiveFails() {
        ExampleCase.byExample("base-veto")
                .costing("B1.1", "lacking", "5")
                .times("B2.1", "blank", 25, "1")
                .times("B2.2", "wording", 1, "2")
                .comesTo("100", "73", "0", "73.00", "不合格");
    }

    @Test
    void aBaseThatIsNotMetHasNothingLeft() {
        ExampleCase.byExample("base-veto").with("holds", "A1.1").comesTo("100", "100", "0", "0.00", "不合格");
    }

    /** Two gaps at 0.5: 10 − 1 = 9, the last that passes; three: 8.5. */
    @ParameterizedTest
    @CsvSource({"2, 9, 9.0, 合格", "3, 8.5, 8.5, 不合格"})
    void nineIsTheLineOfTheSmallest(int gaps, String earned, String total, String grade) {
        ExampleCase.byExample("stop-on-failure")
                .times("B1.4", "lacking", gaps, "0.5")
                .comesTo("10", earned, "0", total, grade);
    }

    /** All 2 of B1.4, however often it lacks something: 10 − 2. */
    @Test
    void anItemOfTheSmallestLosesNoMoreThanItHas() {
        ExampleCase.byExample("stop-on-failure")
                .times("B1.4", "lacking", 9, "0.5")
                .comesTo("10", "8", "0", "8.0", "不合格");
    }

    /** Nothing is wrong: all 10. */
    @Test
    void theSmallestWithoutAProblemHasAllItsPoints() {
        ExampleCase.byExample("stop-on-failure").comesTo("10", "10", "0", "10.0", "合格");
    }

    /** Whatever else there is, no total is told, and no further verdict is asked for. */
    @Test
    void whereScoringStopsThereIsAGradeButNoTotal() {
        var outcome =
                ExampleCase.byExample("stop-on-failure").with("holds", "A1.1").outcome();

        assertThat(outcome.total()).isNull();
        assertThat(outcome.grade()).isEqualTo("不合格");
        assertThat(outcome.deciding())
                .isInstanceOfSatisfying(
                        VetoOutcome.Decided.class,
                        decided -> assertThat(decided.stops()).isTrue());
    }

    /** The total stays 100, but the best grade cannot be had. */
    @Test
    void aVetoMayOnlyBarTheBestGrade() {
        var barred = ExampleCase.byText(
                        text("{kind: sum}", "{digits: 0, mode: half-up, grade-from: rounded}", VETO, earn(100))
                                .replace("veto: {total: 0, grade: 不合格}", "veto: {bar: 合格}"))
                .with("holds", "V1")
                .outcome();

        assertThat(barred.total()).isEqualByComparingTo("100");
        assertThat(barred.grade()).isEqualTo("不合格");
    }

    @Test
    void aVetoMaySayThatTheCaseIsNoneToBeGraded() {
        var unfit = ExampleCase.byText(
                        text("{kind: sum}", "{digits: 0, mode: half-up, grade-from: rounded}", VETO, earn(100))
                                .replace("veto: {total: 0, grade: 不合格}", "veto: {result: 不符合评查条件}"))
                .with("holds", "V1")
                .outcome();

        assertThat(unfit.total()).isNull();
        assertThat(unfit.grade()).isEqualTo("不符合评查条件");
    }

    /** 5 + 10 + 6 + 6 + 15 + 6 + 5 + 10 + 19 + 10 + 5 + 12 = 109, though the table says 100. */
    @Test
    void aTableThatAddsUpToAHundredAndNineIsScoredAsItStands() {
        var text = "full: 100\n"
                + text(
                        "{kind: sum}",
                        "{digits: 1, mode: half-up, grade-from: rounded}",
                        earn(5, 10, 6, 6, 15, 6, 5, 10, 19, 10, 5, 12));

        assertThat(((Reading.Read) StandardReader.read(text)).warnings())
                .extracting(problem -> problem.kind())
                .contains(Kind.FULL_SUM);
        ExampleCase.byText(text).comesTo("109", "109", "0", "109.0", "合格");
        ExampleCase.byText(text).with("missing", "B1.9").comesTo("109", "90", "0", "90.0", "合格");
    }

    /** Of 120 points 12 are lost: 50 + 50 × 108 ÷ 120 = 95. */
    @Test
    void aHundredAndTwentyPointsAreAShareLikeAnyOther() {
        ExampleCase.byText(text(
                        "{kind: base-plus-share, base: 50, weight: 50}",
                        "{digits: 2, mode: half-up, grade-from: rounded}",
                        earn(108, 12)))
                .with("missing", "B1.2")
                .comesTo("120", "108", "0", "95.00", "合格");
    }

    /** 100 and 15 for what the police decided: 115, unless the standard ends at 100. */
    @ParameterizedTest
    @CsvSource({"none, 115.0", "100, 100.0"})
    void aBonusGoesBeyondAHundredWhereTheStandardLetsIt(String ceiling, String total) {
        var bonus = """
              - id: Z
                title: 加分
                kind: bonus
                groups:
                  - id: Z1
                    title: 后续决定
                    items:
                      - id: Z1.1
                        text: 公安机关作出立案决定
                        points: 15
                        dimension: all
                        reasons:
                          given: {text: 公安机关作出立案决定, cost: all}
            """;
        var rounding = "{digits: 1, mode: half-up, grade-from: rounded, ceiling: " + ceiling + "}";

        ExampleCase.byText(text("{kind: sum}", rounding, earn(100), bonus.stripTrailing()))
                .with("given", "Z1.1")
                .comesTo("100", "100", "0", total, "合格");
    }

    private static final String VETO = """
          - id: V
            title: 否决
            kind: veto
            groups:
              - id: VG
                title: 否决
                items:
                  - {id: V1, text: 基本要素有问题, dimension: all, reasons: {holds: {text: 基本要素有问题, cost: veto}}}
        """;

    private static ExampleCase catalogue() {
        return ExampleCase.byExample("catalogue");
    }

    private static String text(String formula, String rounding, String... parts) {
        return HEAD
                + "formula: " + formula + "\nrounding: " + rounding + "\nparts:\n"
                + Stream.of(parts).map(part -> part.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String earn(int... points) {
        return """
                  - id: B
                    title: 计分
                    kind: earn
                    groups:
                      - id: B1
                        title: 计分
                        items:
                """
                + IntStream.range(0, points.length)
                        .mapToObj(i ->
                                "          - {id: B1.%d, text: 第%d项, points: %d, dimension: all, reasons: {missing: {text: 没有第%d项, cost: all}}}"
                                        .formatted(i + 1, i + 1, points[i], i + 1))
                        .collect(Collectors.joining("\n"));
    }
}
