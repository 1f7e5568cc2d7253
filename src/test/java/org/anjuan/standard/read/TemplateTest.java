package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.VetoOutcome;
import org.junit.jupiter.api.Test;

/** Everything a template can say arrives in the standard. */
class TemplateTest {

    @Test
    void theSmallTemplateIsReadWhole() {
        var standard = read(SmallTemplate.TEXT);

        assertThat(standard.ref()).hasToString("small@1");
        assertThat(standard.title()).isEqualTo("小标准");
        assertThat(standard.formula()).isEqualTo(new Formula.Sum());
        assertThat(standard.rounding()).isEqualTo(new Rounding(2, RoundingMode.HALF_UP, null, true));
        assertThat(standard.bands())
                .containsExactly(
                        new GradeBand("好", points("6"), true, null, false),
                        new GradeBand("差", null, false, points("6"), false));
        assertThat(standard.vetoOutcome()).isEqualTo(new VetoOutcome.Decided(points("0"), "差", false));
    }

    @Test
    void theWordingOfReportsIsHandedDownToItemsThatDoNotSayIt() {
        var standard = read(SmallTemplate.TEXT
                .replace("case-kind: 处罚", "case-kind: 处罚\ndeductions: {wording: '{文书}{页}：{原因}。'}")
                .replace("source: S01 第2项", "source: S01 第2项\n            wording: '{原因}，见{依据}。'"));

        assertThat(standard.item("B1.1").orElseThrow().guidance().wording()).isEqualTo("{reason}，见{basis}。");
        assertThat(standard.item("B1.2").orElseThrow().guidance().wording()).isEqualTo("{document}{page}：{reason}。");
        assertThat(WordingReader.written("{document}{page}：{reason}。")).isEqualTo("{文书}{页}：{原因}。");
        assertThat(read(SmallTemplate.TEXT)
                        .item("B1.1")
                        .orElseThrow()
                        .guidance()
                        .wording())
                .isEmpty();
    }

    @Test
    void everyKindOfCostIsUnderstood() {
        assertThat(reasonsWith("cost: all")).isEqualTo(new Cost.AllPoints());
        assertThat(reasonsWith("cost: group")).isEqualTo(new Cost.WholeGroup());
        assertThat(reasonsWith("cost: veto")).isEqualTo(new Cost.Veto());
        assertThat(reasonsWith("cost: 1.50")).isEqualTo(new Cost.Fixed(points("1.50")));
        assertThat(reasonsWith("cost: '0.1'")).isEqualTo(new Cost.Fixed(points("0.1")));
        assertThat(reasonsWith("cost: {each: 0.5, unit: 项}")).isEqualTo(new Cost.PerTime(points("0.5"), "项", null));
        assertThat(reasonsWith("cost: {from: 1, to: 3, step: 0.5}"))
                .isEqualTo(new Cost.Range(points("1"), points("3"), points("0.5")));
        assertThat(reasonsWith("cost: {step: 0.5}"))
                .isEqualTo(new Cost.Range(points("0.5"), points("3.5"), points("0.5")));
    }

    @Test
    void figuresAreExactDecimalsNeverBinaryFractions() {
        var standard =
                read(SmallTemplate.TEXT.replace("points: 4", "points: 4.1").replace("points: 10", "points: 10.1"));

        assertThat(standard.item("B1.1").orElseThrow().points()).isEqualTo(points("4.1"));
        assertThat(standard.groupOf("B1.1").orElseThrow().sum()).isEqualTo(points("10.1"));
    }

    @Test
    void oneWordAndAListOfWordsAreBothLists() {
        var text = SmallTemplate.TEXT.replace(
                "source: S01 第2项", "source: S01 第2项\n            basis: 某法第1条\n            documents: [甲, 乙]");
        var item = read(text).item("B1.1").orElseThrow();

        assertThat(item.basis()).containsExactly(Basis.of("某法第1条"));
        assertThat(item.documents()).containsExactly("甲", "乙");
        assertThat(item.further()).isEmpty();
    }

    @Test
    void whatIsOnlyThereForSomeIsReadWhereItStands() {
        var text = SmallTemplate.TEXT
                .replace("case-kind: 处罚", "case-kind: 处罚\nissuer: 某局\nin-force: 2026-01-31\nremarks: 试用")
                .replace("grade-from: rounded", "grade-from: exact\n  floor: 1.5")
                .replace("source: S01 第2项", "source: S01 第2项\n            condition: 处罚的\n            exceptions: 除外")
                .replace("below: 6", "below: 6");
        var standard = read(text);

        assertThat(standard.issuer()).isEqualTo("某局");
        assertThat(standard.from()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(standard.remarks()).containsExactly("试用");
        assertThat(standard.rounding()).isEqualTo(new Rounding(2, RoundingMode.HALF_UP, points("1.5"), false));
        assertThat(standard.item("B1.1").orElseThrow().condition()).isEqualTo("处罚的");
        assertThat(standard.item("B1.1").orElseThrow().exceptions()).isEqualTo("除外");
    }

    @Test
    void anItemTakesOverWhatAllItemsShareAndMayDiffer() {
        var text = SmallTemplate.TEXT
                .replace("    kind: earn\n", """
                        kind: earn
                        reasons:
                          late: {cost: 1, needs-note: true}
                          each: {text: 大家都有的, cost: {each: 1, unit: 次}}
                          partly: {text: 部分, cost: {step: 2}}
                    """)
                .replace(
                        "              late:\n                text: 告知迟了\n                cost: 2\n",
                        "              late: 告知迟了\n");
        var standard = read(text);

        assertThat(reasons(standard, "B1.1"))
                .containsExactly(
                        new Deductible("missing", "没有告知", new Cost.AllPoints(), false),
                        new Deductible("late", "告知迟了", new Cost.Fixed(points("1")), true),
                        new Deductible("each", "大家都有的", new Cost.PerTime(points("1"), "次", null), false),
                        new Deductible("partly", "部分", new Cost.Range(points("2"), points("2"), points("2")), false));
        assertThat(reasons(standard, "B1.2"))
                .containsExactly(
                        new Deductible("each", "有错漏", new Cost.PerTime(points("0.5"), "处", points("3")), false),
                        new Deductible("partly", "部分", new Cost.Range(points("2"), points("4"), points("2")), false));
    }

    @Test
    void aSharedRangeIsLeftOutWhereAnItemHasNoRoomForIt() {
        var text = SmallTemplate.TEXT.replace(
                "    kind: earn\n", "    kind: earn\n    reasons:\n      partly: {text: 部分, cost: {step: 4}}\n");

        assertThat(reasons(read(text), "B1.1")).extracting(Deductible::id).containsExactly("missing", "late");
    }

    @Test
    void whatBecomesOfAMissingDocumentIsSaidOnceForItsGroup() {
        assertThat(absent("zero", "")).isEqualTo(new Deductible("absent", "卷内无《告知书》", new Cost.WholeGroup(), false));
        assertThat(absent("reviewer", "")).isEqualTo(new Deductible("absent", "卷内无《告知书》", new Cost.WholeGroup(), true));
        assertThat(absent("zero", "        absent-text: 没有告知书\n").text()).isEqualTo("没有告知书");
        assertThat(reasons(read(withAbsent("not-applicable", "")), "B1.1"))
                .extracting(Deductible::id)
                .doesNotContain("absent");
    }

    @Test
    void aSumThatIsNotTheDeclaredOneIsReportedNotRefused() {
        var reading = StandardReader.read(SmallTemplate.TEXT.replace("points: 10", "points: 9"));

        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.warnings()).first().satisfies(warning -> {
                assertThat(warning.kind()).isEqualTo(Kind.GROUP_SUM);
                assertThat(warning.arguments()).containsExactly("B1", "9", "10");
                assertThat(warning.line()).isGreaterThan(1);
            });
            assertThat(read.standard().groupOf("B1.1").orElseThrow().points()).isEqualByComparingTo("9");
        });
    }

    @Test
    void anItemWithoutASourceIsReportedNotRefused() {
        var reading = StandardReader.read(SmallTemplate.TEXT.replace("            source: S01 第3项\n", ""));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.warnings())
                                .extracting(problem -> problem.kind())
                                .containsExactly(Kind.NO_SOURCE, Kind.POINTS_LEFT));
    }

    @Test
    void pointsThatNoReasonReachesAreToldUnlessOnlyWhatIsListedMayBeTaken() {
        var text = SmallTemplate.TEXT;

        assertThat(StandardReader.read(text))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.warnings()).singleElement().satisfies(warning -> {
                            assertThat(warning.kind()).isEqualTo(Kind.POINTS_LEFT);
                            assertThat(warning.arguments()).containsExactly("B1.2", "6", "3");
                        }));
        assertThat(StandardReader.read(text + "deductions: {listed-only: true}\n"))
                .isInstanceOfSatisfying(
                        Reading.Read.class, read -> assertThat(read.warnings()).isEmpty());
    }

    @Test
    void aSourceGivenForAGroupIsThatOfItsItems() {
        var text = SmallTemplate.TEXT
                .replace("            source: S01 第3项\n", "")
                .replace("        title: 告知\n", "        title: 告知\n        source: S01 第9项\n");

        assertThat(read(text).item("B1.1").orElseThrow().provenance()).isEqualTo("S01 第2项");
        assertThat(read(text).item("B1.2").orElseThrow().provenance()).isEqualTo("S01 第9项");
    }

    @Test
    void gradesThatMeetInThePrintedDigitsLeaveNoGap() {
        var text = SmallTemplate.TEXT.replace("below: 6", "to: 5.99");

        assertThat(read(text).bands()).hasSize(2);
        assertThat(StandardReader.read(text.replace("grade-from: rounded", "grade-from: exact")))
                .isInstanceOf(Reading.Rejected.class);
    }

    private static Deductible absent(String rule, String text) {
        return read(withAbsent(rule, text))
                .item("B1.2")
                .orElseThrow()
                .deductible("absent")
                .orElseThrow();
    }

    private static String withAbsent(String rule, String text) {
        return SmallTemplate.TEXT
                .replace("    kind: earn\n", "    kind: earn\n    absent-text: 卷内无《{document}》\n")
                .replace(
                        "        title: 告知\n",
                        "        title: 告知\n        document: 告知书\n        absent: " + rule + "\n" + text);
    }

    private static Cost reasonsWith(String cost) {
        return reasons(read(SmallTemplate.TEXT.replace("cost: 2", cost)), "B1.1")
                .get(1)
                .cost();
    }

    private static List<Deductible> reasons(Standard standard, String item) {
        return standard.item(item).orElseThrow().deductibles();
    }

    private static Standard read(String text) {
        assertThat(StandardReader.read(text)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) StandardReader.read(text)).standard();
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
