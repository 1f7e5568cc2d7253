package org.anjuan.standard.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Change;
import org.anjuan.review.Gap;
import org.anjuan.review.Proof;
import org.anjuan.review.Refused;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Item;
import org.anjuan.standard.StandardProblem.Kind;
import org.junit.jupiter.api.Test;

/** C: how points are earned and taken. */
class DeductionNeedsTest {

    @Test
    void c1AnElementThatIsThereEarnsItsPointsOneThatIsNotEarnsNone() {
        var yardstick = earning(
                "points: 10", "missing: {text: 不具备, cost: all}, partly: {text: 部分具备, cost: {from: 1, to: 9, step: 1}}");

        assertThat(yardstick.judge(Verdict.CLEAR, "I").total()).isEqualTo("10");
        assertThat(earning("points: 10", "missing: {text: 不具备, cost: all}")
                        .deduct("I", "missing")
                        .total())
                .isEqualTo("0");
        assertThat(yardstick.deduct("I", "partly", "4").total()).isEqualTo("6");
    }

    @Test
    void c2EachTimeCostsUntilTheCapIsReached() {
        var yardstick = earning("points: 10", "each: {text: 错漏, cost: {each: 0.5, unit: 处, cap: 3}}");

        assertThat(yardstick.deduct("I", "each", 5).total()).isEqualTo("7.5");
        assertThat(earning("points: 10", "each: {text: 错漏, cost: {each: 0.5, unit: 处, cap: 3}}")
                        .deduct("I", "each", 99)
                        .total())
                .isEqualTo("7");
    }

    @Test
    void c3OneProblemInManyDocumentsCostsOnceOrOncePerDocumentAsTheStandardSays() {
        var reasons = "once: {text: 未编号, cost: 1}, every: {text: 未签名, cost: {each: 1, unit: 份}}";

        assertThat(earning("points: 10", reasons).deduct("I", "once").total()).isEqualTo("9");
        assertThat(earning("points: 10", reasons).deduct("I", "every", 4).total())
                .isEqualTo("6");
        assertThat(earning("points: 10", reasons)
                        .refusal(earning("points: 10", reasons).deduction("I", "once", 2, BigDecimal.ONE)))
                .isEqualTo(Refused.Reason.POINTS_NOT_ALLOWED);
    }

    @Test
    void c4OneReasonZeroesTheItem() {
        assertThat(earning("points: 10", "none: {text: 无决定书, cost: all}")
                        .deduct("I", "none")
                        .total())
                .isEqualTo("0");
    }

    @Test
    void c5AnElementZeroesTheItemAboveIt() {
        var yardstick = Yardstick.parts("""
            - id: P
              title: 得分
              kind: earn
              groups: [{id: G, title: 证据, items: [
                {id: R, text: 检测报告, dimension: law, elements: [
                  {id: R.1, text: 资质标志, points: 2, reasons: {not: {text: 缺标志, cost: item}}},
                  {id: R.2, text: 结论, points: 6, reasons: {not: {text: 无结论, cost: all}}}]},
                {id: I, text: 其他, points: 4, dimension: law, reasons: {not: {text: 无, cost: group}}}]}]
            """);

        assertThat(yardstick.deduct("R.1", "not").total()).isEqualTo("4");
        assertThat(yardstick.outcome().open()).isEqualTo(1);
        assertThat(yardstick.deduct("I", "not").total()).isEqualTo("0");
    }

    @Test
    void c5aElementsWithoutPointsOfTheirOwnAreHeldByTheCapOfTheirItemTogether() {
        var yardstick = Yardstick.parts("""
            - id: P
              title: 得分
              kind: earn
              groups: [{id: G, title: 证据, items: [
                {id: I, text: 其他, points: 20, dimension: law, reasons: {not: {text: 无, cost: all}}}]}]
            - id: D
              title: 扣分
              kind: deduct
              groups: [{id: H, title: 材料, items: [
                {id: R, text: 申请材料, dimension: law, cap: 10, elements: [
                  {id: R.1, text: 齐全, reasons: {less: {text: 缺少, cost: {each: 2, unit: 份}}}},
                  {id: R.2, text: 核对, reasons: {not: {text: 未核对, cost: {each: 0.5, unit: 份}}}}]}]}]
            """);

        assertThat(yardstick.deduct("R.1", "less", 4).deduct("R.2", "not", 9).total())
                .isEqualTo("10");
    }

    @Test
    void c6PointsWithinARangeAreTheReviewersAndMustBeExplained() {
        var yardstick =
                earning("points: 20", "range: {text: 视情况, needs-note: true, cost: {from: 5, to: 15, step: 0.5}}");

        assertThat(yardstick.refusal(yardstick.deduction("I", "range", 1, new BigDecimal("4.5"))))
                .isEqualTo(Refused.Reason.POINTS_NOT_ALLOWED);
        assertThat(yardstick.refusal(yardstick.deduction("I", "range", 1, new BigDecimal("5.3"))))
                .isEqualTo(Refused.Reason.POINTS_NOT_ALLOWED);
        assertThat(yardstick.deduct("I", "range", "7.5").total()).isEqualTo("12.5");
    }

    @Test
    void c7OneRungOfALadderOrOneReasonOfSeveral() {
        var ladder = earning(
                "points: 30",
                "grave: {text: 证据不收集, cost: {ladder: [{points: 1}, {points: 5, text: 影响处理}, {points: 30, text:"
                        + " 不能处理}]}}");
        var several = earning(
                "points: 30",
                "a: {text: 轻, cost: 1, exclusive: 后果}, b: {text: 重, cost: 5, exclusive: 后果}, c: {text: 另一回事, cost: 2}");

        assertThat(ladder.refusal(ladder.deduction("I", "grave", 1, new BigDecimal("4"))))
                .isEqualTo(Refused.Reason.POINTS_NOT_ALLOWED);
        assertThat(ladder.deduct("I", "grave", "5").total()).isEqualTo("25");
        assertThat(several.deduct("I", "a")
                        .deduct("I", "c")
                        .refusal(several.deduction("I", "b", 1, new BigDecimal("5"))))
                .isEqualTo(Refused.Reason.EXCLUSIVE);
    }

    @Test
    void c8ReasonsOfOneItemAddUpWithinItsPoints() {
        var reasons =
                "a: {text: 甲, cost: 5}, b: {text: 缺, cost: {each: 1, unit: 项}}, c: {text: 矛盾, cost: {each: 2, unit:"
                        + " 处}}";

        assertThat(earning("points: 10", reasons)
                        .deduct("I", "a")
                        .deduct("I", "b", 2)
                        .deduct("I", "c")
                        .total())
                .isEqualTo("1");
        assertThat(earning("points: 10", reasons)
                        .deduct("I", "a")
                        .deduct("I", "b", 2)
                        .deduct("I", "c", 4)
                        .total())
                .isEqualTo("0");
    }

    @Test
    void c9OneDeductionMayCostMoreThanItsItemAndGoOnToTheTotal() {
        var words = """
            - id: P
              title: 得分
              kind: earn
              groups: [{id: G, title: 组, items: [
                {id: I, text: 主体, points: 10, dimension: law, overflow: %s, reasons: {hard: {text: 主体违法, cost: %s}}},
                {id: J, text: 其余, points: 90, dimension: law, reasons: {not: {text: 无, cost: all}}}]}]
            """;

        assertThat(Yardstick.parts(words.formatted("total", "30"))
                        .deduct("I", "hard")
                        .total())
                .isEqualTo("70");
        assertThat(Yardstick.parts(words.formatted("cut", "10"))
                        .deduct("I", "hard")
                        .total())
                .isEqualTo("90");
        assertThat(Yardstick.problems(Yardstick.USUAL + "parts:\n" + words.formatted("cut", "30")))
                .containsExactly(Kind.COST_ABOVE_POINTS);
    }

    @Test
    void c10ACatalogueTakesFromAHundredWithoutPointsOfItsItems() {
        var yardstick = catalogue("");

        assertThat(yardstick.deduct("I", "ten").deduct("I", "half", 3).total()).isEqualTo("88.5");
    }

    @Test
    void c11ACatchAllIsCountedAndSaidInTheReviewersWords() {
        var yardstick = catalogue("").deduct("I", "other", 2);
        var reason =
                yardstick.standard().item("I").orElseThrow().deductible("other").orElseThrow();

        assertThat(yardstick.total()).isEqualTo("98");
        assertThat(reason.needsNote()).isTrue();
        assertThat(reason.wording("装订线内写字")).isEqualTo("装订线内写字");
        assertThat(reason.wording("")).isEqualTo("其他不规范");
    }

    @Test
    void c12InAClosedListNothingElseMayCostPoints() {
        assertThat(Yardstick.problems("deductions: {listed-only: true}\n" + CATALOGUE))
                .containsExactly(Kind.CATCH_ALL_IN_CLOSED_LIST);
        assertThat(Yardstick.of("deductions: {listed-only: true}\n" + CATALOGUE.replace(", free-text: true", ""))
                        .standard()
                        .terms()
                        .listedOnly())
                .isTrue();
    }

    @Test
    void c13ADeductionIsWaivedForARuleOfAHigherAuthorityWhereTheStandardAllowsIt() {
        var waived = catalogue("deductions: {waivers: true}\n")
                .deduct("I", "ten")
                .act(new Change.Waived("d1", "省厅〔2024〕3号"));

        assertThat(waived.total()).isEqualTo("100");
        assertThat(waived.review().deduction("d1").orElseThrow().waiver()).isEqualTo("省厅〔2024〕3号");
        assertThat(waived.act(new Change.Waived("d1", "")).total()).isEqualTo("90");
        assertThat(catalogue("").deduct("I", "ten").refusal(new Change.Waived("d1", "某文件")))
                .isEqualTo(Refused.Reason.NOT_WAIVABLE);
    }

    @Test
    void c14TheSameProblemInTwoItemsIsPointedOut() {
        var yardstick = Yardstick.parts("""
            - id: P
              title: 扣分
              kind: earn
              groups: [{id: G, title: 组, items: [
                {id: I, text: 甲, points: 50, dimension: law, not-with: [J], reasons: {a: {text: 未签名, cost: 1}}},
                {id: J, text: 乙, points: 50, dimension: law, reasons: {a: {text: 未签名, cost: 1}}}]}]
            """).deduct("I", "a").deduct("J", "a");
        var empty = new CaseFile(yardstick.review().caseId(), "卷", List.of(), List.of());

        assertThat(Gap.of(yardstick.standard(), yardstick.review(), empty)).contains(new Gap.TakenTwice("I", "J"));
    }

    @Test
    void c15OneDocumentServesManyItemsAndMayStandForAnother() {
        var standard = Yardstick.of("substitutes: [{document: 现场笔录, by: 现场检查笔录, condition: 紧急当场查封}]\n"
                        + CATALOGUE.replace("{id: I, text: 卷面,", "{id: I, text: 卷面, documents: [决定书, 审批表],"))
                .standard();

        assertThat(standard.item("I").orElseThrow().documents()).containsExactly("决定书", "审批表");
        assertThat(standard.terms().substitutes())
                .singleElement()
                .satisfies(one -> assertThat(one.by()).isEqualTo("现场检查笔录"));
    }

    @Test
    void c16AProofMayPointAtAnyDocumentOfTheCase() {
        var elsewhere = new Anchor.WholePage(new PageKey(new SourceId("ab".repeat(32)), 7));
        var yardstick = catalogue("").deduct("I", "ten").act(new Change.Proved("d1", new Proof("p", elsewhere, null)));

        assertThat(yardstick.review().deduction("d1").orElseThrow().proofs())
                .singleElement()
                .satisfies(proof -> assertThat(proof.anchor()).isEqualTo(elsewhere));
    }

    @Test
    void c17HalvesAndTenthsAreExact() {
        var yardstick = earning("points: 1.5", "each: {text: 错, cost: {each: 0.1, unit: 处}}");

        assertThat(yardstick.deduct("I", "each", 3).outcome().exact()).isEqualByComparingTo("1.2");
    }

    @Test
    void c18ItemsShareTheirPointsAndMayDiffer() {
        var standard = Yardstick.parts("""
            - id: P
              title: 归档
              kind: earn
              groups: [{id: G, title: 组, points-each: 1.5, dimension: papers, reasons: {not: {text: 不符合, cost: all}}, items: [
                {id: I1, text: 甲}, {id: I2, text: 乙}, {id: I3, text: 丙, points: 3}]}]
            """).standard();

        assertThat(standard.items().map(Item::points))
                .containsExactly(new BigDecimal("1.5"), new BigDecimal("1.5"), new BigDecimal("3"));
    }

    @Test
    void c19TotalsAndSharesMayHaveAnEndBelowOrNone() {
        var parts = "parts:\n" + StructureNeedsTest.part("earn", "points: 10") + """
            - id: C
              title: 卷面
              kind: deduct
              groups: [{id: C1, title: 卷面, items: [{id: C1.1, text: 卷面, points: 20, dimension: papers, reasons: {all: {text: 全扣, cost: all}}}]}]
            """;
        var words = Yardstick.USUAL + parts;
        var share = words.replace("{kind: sum}", "{kind: base-plus-share, base: 50, weight: 50}");

        assertThat(worst(words)).isEqualTo("-20");
        assertThat(worst(words.replace("grade-from: rounded}", "grade-from: rounded, floor: 0}")))
                .isEqualTo("0");
        assertThat(worst(share)).isEqualTo("30");
        assertThat(worst(share.replace("weight: 50}", "weight: 50, share-floor: 0}")))
                .isEqualTo("50");
    }

    @Test
    void c20PointsAreAddedForWhatOthersDecidedWithinACapAndPerhapsBeyondTheFullTotal() {
        var bonus = """
            - id: E
              title: 加分
              kind: bonus
              cap: 15
              groups: [{id: E1, title: 移送, items: [{id: E1.1, text: 公安决定, dimension: law, reasons: {filed: {text: 已立案, cost: 15}, more: {text: 又立案, cost: 5}}}]}]
            """;
        var words = Yardstick.USUAL + "parts:\n" + StructureNeedsTest.part("earn", "points: 100") + bonus;

        assertThat(Yardstick.of(words).deduct("E1.1", "filed").total()).isEqualTo("115");
        assertThat(Yardstick.of(words)
                        .deduct("E1.1", "filed")
                        .deduct("E1.1", "more")
                        .total())
                .isEqualTo("115");
        assertThat(Yardstick.of(words.replace("grade-from: rounded}", "grade-from: rounded, ceiling: 100}"))
                        .deduct("E1.1", "filed")
                        .total())
                .isEqualTo("100");
    }

    private static final String CATALOGUE =
            Yardstick.USUAL.replace("{kind: sum}", "{kind: from-full, full: 100}") + """
                parts:
                - id: P
                  title: 目录
                  kind: deduct
                  groups: [{id: G, title: 决定书, items: [{id: I, text: 卷面, dimension: papers, reasons: {
                    ten: {text: 无决定书, cost: 10}, half: {text: 错字, cost: {each: 0.5, unit: 处}},
                    other: {text: 其他不规范, cost: {each: 1, unit: 处}, free-text: true}}}]}]
                """;

    private static Yardstick catalogue(String terms) {
        return Yardstick.of(terms + CATALOGUE);
    }

    private static Yardstick earning(String item, String reasons) {
        return Yardstick.parts("""
            - id: P
              title: 得分
              kind: earn
              groups: [{id: G, title: 组, items: [{id: I, text: 条目, dimension: law, %s, reasons: {%s}}]}]
            """.formatted(item, reasons));
    }

    private static String worst(String words) {
        return Yardstick.of(words).deduct("X1.1", "not").deduct("C1.1", "all").total();
    }
}
