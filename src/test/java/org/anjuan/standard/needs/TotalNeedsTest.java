package org.anjuan.standard.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Words;
import org.anjuan.desk.WorkingWords;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.review.Working;
import org.anjuan.review.Working.DimensionLine;
import org.anjuan.review.Working.Step;
import org.anjuan.review.Working.Term;
import org.anjuan.samples.RandomReviewer;
import org.anjuan.samples.RichStandard;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem.Kind;
import org.junit.jupiter.api.Test;

/** E, G and H: totals and grades, what is kept on record, dimensions. */
class TotalNeedsTest {
    private static final String TWO_PARTS = """
        parts:
        - id: B
          title: 卷面
          kind: earn
          groups: [{id: B1, title: 组, items: [{id: B1.1, text: 卷面, points: 10, dimension: papers, reasons: {some: {text: 缺, cost: {each: 1, unit: 处}}}}]}]
        - id: C
          title: 内容
          kind: earn
          groups: [{id: C1, title: 组, items: [{id: C1.1, text: 内容, points: 40, dimension: law, reasons: {some: {text: 缺, cost: {each: 1, unit: 处}}}}]}]
        """;

    @Test
    void e1TotalsComeAboutInFourNamedWays() {
        var base = "parts:\n" + StructureNeedsTest.part("earn", "points: 10") + """
            - id: D
              title: 扣分
              kind: deduct
              groups: [{id: D1, title: 组, items: [{id: D1.1, text: 条, points: 5, dimension: law, reasons: {two: {text: 二, cost: 2}}}]}]
            """;

        assertThat(Yardstick.of(formula("{kind: sum}") + base)
                        .deduct("D1.1", "two")
                        .total())
                .isEqualTo("8");
        assertThat(Yardstick.of(formula("{kind: from-full, full: 100}") + base)
                        .deduct("D1.1", "two")
                        .total())
                .isEqualTo("98");
        assertThat(Yardstick.of(formula("{kind: base-plus-share, base: 50, weight: 50}") + base)
                        .deduct("D1.1", "two")
                        .total())
                .isEqualTo("98");
        // 20 × 9 ÷ 10 + 80 × 30 ÷ 40 = 18 + 60
        assertThat(Yardstick.of(formula("{kind: by-parts, parts: {B: 20, C: 80}}") + TWO_PARTS)
                        .deduct("B1.1", "some")
                        .deduct("C1.1", "some", 10)
                        .total())
                .isEqualTo("78");
    }

    @Test
    void e2EveryQuantityIsShownSoThatItCanBeRedoneByHand() {
        var yardstick = Yardstick.of(formula("{kind: by-parts, parts: {B: 20, C: 80}}") + TWO_PARTS)
                .deduct("B1.1", "some")
                .deduct("C1.1", "some", 10);
        var lines = new WorkingWords(Words.shipped()).lines(Working.of(yardstick.standard(), yardstick.review()));

        assertThat(lines)
                .contains("部分 B：20×9÷10＝18", "部分 C：80×30÷40＝60", "总分＝18＋60－D＝18＋60－0＝78", "保留 2 位小数，四舍五入：78.00");
    }

    @Test
    void e2WhatCapsLeaveAndWhatDoesNotApplyIsShownWhereItHolds() {
        var yardstick = Yardstick.of("""
            formula: {kind: base-plus-share, base: 50, weight: 50}
            rounding: {digits: 1, mode: half-up, at: share, grade-from: rounded}
            grades: {bands: [{name: 优秀, from: 90}, {name: 合格, from: 60, below: 90}, {name: 不合格, below: 60}]}
            parts:
            - id: B
              title: 得分
              kind: earn
              groups:
                - {id: B1, title: 笔录, items: [
                    {id: H, text: 检测报告, cap: 3, dimension: law, elements: [
                      {id: H.1, text: 甲, points: 2, reasons: {no: {text: 无, cost: all}}},
                      {id: H.2, text: 乙, points: 2, reasons: {no: {text: 无, cost: all}}}]},
                    {id: I, text: 丙, points: 3, dimension: law, counts-without: subtracts, reasons: {no: {text: 无, cost: all}}}]}
            - id: D
              title: 扣分
              kind: deduct
              cap: 6
              groups:
                - {id: D1, title: 卷面, items: [{id: D1.1, text: 丁, points: 5, dimension: law, reasons: {no: {text: 无, cost: all}}}]}
                - {id: D2, title: 装订, items: [{id: D2.1, text: 戊, points: 4, dimension: law, reasons: {no: {text: 无, cost: all}}}]}
            """)
                .deduct("H.1", "no")
                .deduct("H.2", "no")
                .leaveOut("I")
                .deduct("D1.1", "no")
                .deduct("D2.1", "no");

        // 7 possible, 3 of the 4 of H and the 3 of I are not earned; 50 × 1 ÷ 7 = 7.142857…, at once 7.1; 57.1 − 6
        assertThat(lines(yardstick.standard(), yardstick.review()))
                .containsSubsequence(
                        "项 H 检测报告：共扣 4 分，按上限扣 3 分",
                        "B1 笔录：参评 7 分，失 3 分，不适用而不得的 3 分，得 1 分",
                        "D1 卷面：扣 5 分",
                        "D2 装订：扣 4 分",
                        "部分 D 扣分：共扣 9 分，按上限扣 6 分",
                        "得分 E＝1",
                        "扣分 D＝6",
                        "折算得分＝50×E÷P＝50×1÷7＝7.142857…",
                        "折算得分先取整，保留 1 位小数，四舍五入：7.1",
                        "总分＝50＋折算得分－D＝50＋7.1－6＝51.1");
        assertThat(yardstick.total()).isEqualTo("51.1");
    }

    @Property(tries = 300)
    void e2WhatIsAddedUpIsWhatCounts(@ForAll RichStandard way, @ForAll Random random) {
        var review = RandomReviewer.of(way.standard(), new CaseId("case"), 30, random);
        var working = Working.of(way.standard(), review);

        for (var step : working.steps()) {
            switch (step) {
                case Step.Possible(var terms, var sum) ->
                    assertThat(added(terms)).isEqualByComparingTo(sum);
                case Step.Earned(var terms, var sum) -> assertThat(added(terms)).isEqualByComparingTo(sum);
                case Step.Deducted(var terms, var sum) ->
                    assertThat(added(terms)).isEqualByComparingTo(sum);
                case Step.Overflowed(var terms, var sum) ->
                    assertThat(added(terms)).isEqualByComparingTo(sum);
                case Step.TakenByVeto(var terms, var sum) ->
                    assertThat(added(terms)).isEqualByComparingTo(sum);
                case Step.Given(var terms, var sum) -> assertThat(added(terms)).isEqualByComparingTo(sum);
                default -> {}
            }
        }
        assertThat(working.groups())
                .filteredOn(group -> group.kind() == Part.Kind.EARN)
                .allSatisfy(group -> assertThat(
                                group.possible().subtract(group.lost()).subtract(group.withheld()))
                        .isEqualByComparingTo(group.got()));
        assertThat(working.bounds()).allSatisfy(bound -> assertThat(bound.sum()).isGreaterThan(bound.cap()));
    }

    private static BigDecimal added(List<Term> terms) {
        return terms.stream().map(Term::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> lines(Standard standard, Review review) {
        return new WorkingWords(Words.shipped()).lines(Working.of(standard, review));
    }

    @Test
    void e3DigitsModeAndStepOfRoundingAreStatedAndWhetherGradesAreReadBeforeOrAfter() {
        var thirds = "parts:\n" + StructureNeedsTest.part("earn", "points: 3").replace("cost: all", "cost: 1");
        var share = formula("{kind: base-plus-share, base: 0.04, weight: 100}");

        // 0.04 + 66.666… = 66.706…; the share alone rounds to 66.7, and 66.74 to 66.7
        assertThat(third(share.replace("digits: 2", "digits: 1") + thirds)).isEqualTo("66.7");
        assertThat(third(share.replace("digits: 2", "digits: 1, at: share") + thirds))
                .isEqualTo("66.7");
        assertThat(third(share.replace("digits: 2", "digits: 1").replace("half-up", "down") + thirds))
                .isEqualTo("66.7");
        assertThat(third(share.replace("0.04", "0.09").replace("digits: 2", "digits: 1") + thirds))
                .isEqualTo("66.8");
        assertThat(third(share.replace("0.04", "0.09")
                                .replace("digits: 2", "digits: 1, at: share")
                                .replace("half-up", "down")
                        + thirds))
                .isEqualTo("66.6");
        assertThat(Yardstick.problems(share.replace("mode: half-up, ", "") + thirds))
                .containsExactly(Kind.MISSING_KEY);
    }

    @Test
    void e4ThereAreAsManyGradesAsTheStandardNames() {
        var two = formula("{kind: sum}")
                .replaceAll("bands: .*\\]", "bands: [{name: 及格, from: 60}, {name: 不及格, below: 60}]")
                .replace("grade: 不合格", "grade: 不及格");
        var four = formula("{kind: sum}")
                .replaceAll(
                        "bands: .*\\]",
                        "bands: [{name: 优秀, from: 90}, {name: 良好, from: 80, below: 90}, {name: 合格, from: 60, below:"
                                + " 80}, {name: 不合格, below: 60}]");

        assertThat(Yardstick.of(two + "parts:\n" + StructureNeedsTest.part("earn", "points: 85"))
                        .grade())
                .isEqualTo("及格");
        assertThat(Yardstick.of(four + "parts:\n" + StructureNeedsTest.part("earn", "points: 85"))
                        .grade())
                .isEqualTo("良好");
    }

    @Test
    void e5EndsBelongToAGradeOrNotAndHalvesFallIntoNoGap() {
        assertThat(List.of(graded("90"), graded("89.5"), graded("60"), graded("59.99")))
                .containsExactly("优秀", "合格", "合格", "不合格");
        var gap = formula("{kind: sum}").replace("from: 60, below: 90", "from: 60, to: 89");
        assertThat(Yardstick.problems(gap + "parts:\n" + StructureNeedsTest.part("earn", "points: 100")))
                .containsExactly(Kind.GRADES_GAP);
    }

    @Test
    void e6AGradeHasFurtherConditions() {
        var words = formula("{kind: sum}")
                        .replace(
                                "{name: 优秀, from: 90}",
                                "{name: 优秀, from: 90, requires: [{in: B, problems-at-most: 0}, {in: C1.1,"
                                        + " lost-at-most: 1}]}")
                + TWO_PARTS.replace("points: 40", "points: 90");

        assertThat(Yardstick.of(words).deduct("C1.1", "some").grade()).isEqualTo("优秀");
        assertThat(Yardstick.of(words).deduct("C1.1", "some", 2).grade()).isEqualTo("合格");
        var basic = Yardstick.of(words).deduct("B1.1", "some");
        assertThat(basic.grade()).isEqualTo("合格");
        assertThat(basic.total()).isEqualTo("99");
        assertThat(basic.outcome().missed()).containsExactly(new Outcome.Missed("优秀", "B"));
    }

    @Test
    void e6NoItemMayBeLeftWithoutAPoint() {
        var words = formula("{kind: sum}")
                        .replace("{name: 优秀, from: 90}", "{name: 优秀, from: 90, requires: [{in: B, zeros-at-most: 0}]}")
                + TWO_PARTS.replace("points: 40", "points: 90");

        assertThat(Yardstick.of(words).deduct("B1.1", "some", 9).grade()).isEqualTo("优秀");
        assertThat(Yardstick.of(words).deduct("B1.1", "some", 10).grade()).isEqualTo("合格");
    }

    @Test
    void e9NotFitToBeReviewedIsAResultOfItsOwn() {
        var words = formula("{kind: sum}") + """
            parts:
            - id: A
              title: 准入
              kind: veto
              groups: [{id: A1, title: 准入, items: [{id: A1.1, text: 已结案, dimension: law, reasons: {not: {text: 未结案, cost: {veto: {result: 不符合评查条件}}}}}]}]
            """ + StructureNeedsTest.part("earn", "points: 100");
        var yardstick = Yardstick.of(words).deduct("A1.1", "not");

        assertThat(yardstick.total()).isEqualTo("none");
        assertThat(yardstick.grade()).isEqualTo("不符合评查条件");
        assertThat(yardstick.outcome().isFinal()).isTrue();
    }

    @Test
    void g1AStandardSaysWhichDeductionsMustBeExplained() {
        var all = Yardstick.of("deductions: {notes: all}\n" + formula("{kind: sum}") + TWO_PARTS);

        assertThat(all.standard().deductibles()).allMatch(reason -> reason.needsNote());
        assertThat(Yardstick.of(formula("{kind: sum}") + TWO_PARTS).standard().deductibles())
                .noneMatch(reason -> reason.needsNote());
    }

    @Test
    void g4AnItemRestsOnALawByArticleParagraphItemAndTheTimeItWasInForce() {
        var item = Yardstick.parts(StructureNeedsTest.part(
                        "earn",
                        "points: 100, basis: [{law: 行政处罚法, article: 42, paragraph: 1, item: 2, edition:"
                                + " 2021年修订, in-force: 2021-07-15, until: 2030-01-01}, 听证规则第3条]"))
                .standard()
                .item("X1.1")
                .orElseThrow();

        assertThat(item.basis()).extracting(Basis::text).containsExactly("行政处罚法第42条第1款第2项", "听证规则第3条");
        assertThat(item.basis().getFirst().inForceOn(java.time.LocalDate.of(2021, 7, 14)))
                .isFalse();
        assertThat(item.basis().getFirst().inForceOn(java.time.LocalDate.of(2021, 7, 15)))
                .isTrue();
    }

    @Test
    void g6FiguresOfTheFieldAreFilledInByTheOffice() {
        var parameters = Yardstick.of(
                        "parameters: [{id: filing, text: 立案期限, value: 15, unit: 日}, {id: large, text: 较大数额}]\n"
                                + formula("{kind: sum}") + TWO_PARTS)
                .standard()
                .terms()
                .parameters();

        assertThat(parameters)
                .extracting(parameter -> parameter.text() + parameter.value() + parameter.unit())
                .containsExactly("立案期限15日", "较大数额");
    }

    @Test
    void h1OtherSetsOfDimensionsSumTheSameResultsUp() {
        var yardstick = Yardstick.of(
                        "views: [{id: three, name: 三类, dimensions: {file: 立卷, body: 实体}, from: {law: body, papers:"
                                + " file}}]\n"
                                + formula("{kind: sum}") + TWO_PARTS)
                .deduct("C1.1", "some", 4);
        var view = yardstick.standard().terms().views().getFirst();

        assertThat(Working.by(view, yardstick.standard(), yardstick.review()))
                .extracting(line -> line.dimension().name() + line.earned())
                .containsExactly("立卷10", "实体36");
    }

    @Test
    void h2PointsCountInOneDimensionProblemsInSeveral() {
        var yardstick = Yardstick.of(
                        formula("{kind: sum}") + TWO_PARTS.replace("dimension: law,", "dimension: law, also: papers,"))
                .deduct("C1.1", "some", 4);
        var lines = lines(yardstick);

        assertThat(lines).extracting(DimensionLine::lost).containsExactly(new BigDecimal("4"), BigDecimal.ZERO);
        assertThat(lines).extracting(DimensionLine::further).containsExactly(0, 1);
    }

    @Test
    void h3VetoesStandApartAndWithoutPointsThereIsNoRate() {
        var yardstick = Yardstick.parts("""
            - id: A
              title: 否决
              kind: veto
              groups: [{id: A1, title: 主体, items: [{id: V1, text: 无权, dimension: papers, reasons: {holds: {text: 无权, cost: veto}}}]}]
            """ + StructureNeedsTest.part("earn", "points: 100"))
                .deduct("V1", "holds");

        assertThat(lines(yardstick).getLast()).satisfies(papers -> {
            assertThat(papers.vetoesHeld()).isEqualTo(1);
            assertThat(papers.rate()).isEmpty();
        });
    }

    @Test
    void h4WhatDoesNotApplyLeavesTheRateOfItsDimensionToo() {
        var yardstick = Yardstick.of(formula("{kind: sum}") + TWO_PARTS)
                .leaveOut("B1.1")
                .judge(Verdict.CLEAR, "C1.1");

        assertThat(lines(yardstick))
                .extracting(DimensionLine::rate)
                .extracting(rate -> rate.isPresent())
                .containsExactly(true, false);
    }

    private static List<DimensionLine> lines(Yardstick yardstick) {
        return Working.of(yardstick.standard(), yardstick.review()).dimensions();
    }

    private static String formula(String formula) {
        return Yardstick.USUAL.replace("{kind: sum}", formula);
    }

    private static String third(String words) {
        return Yardstick.of(words).deduct("X1.1", "not").total();
    }

    private static String graded(String points) {
        return Yardstick.of(formula("{kind: sum}") + "parts:\n" + StructureNeedsTest.part("earn", "points: " + points))
                .grade();
    }
}
