package org.anjuan.standard.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Condition;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.Validity;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.edit.Place.OfPart;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.StandardWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What concerns a standard as a whole is changed so that what hangs on it follows, and the draft can be kept. */
class FiguresTest {
    private static final List<String> GRADES = List.of("优", "中", "差");

    private final Standard standard = RearrangeTest.small();

    @ParameterizedTest
    @EnumSource(FormulaKind.class)
    void everyFormulaComesWithItsUsualFigures(FormulaKind kind) {
        var changed = after(standard, kind.set(GRADES));

        assertThat(FormulaKind.of(changed.formula())).isEqualTo(kind);
        assertThat(changed.bands().isEmpty()).isEqualTo(kind == FormulaKind.NONE);
    }

    @Test
    void gradesComeBackWithATotal() {
        var bare = after(standard, FormulaKind.NONE.set(GRADES));
        var again = after(bare, FormulaKind.SHARE.set(GRADES));

        assertThat(again.bands()).extracting(GradeBand::name).containsExactlyElementsOf(GRADES);
        assertThat(again.formula()).isEqualTo(new Formula.BasePlusShare(BigDecimal.ZERO, new BigDecimal(100)));
        assertThat(after(standard, FormulaKind.PARTS.set(GRADES)).formula())
                .isEqualTo(new Formula.ByParts(java.util.Map.of("A", new BigDecimal(10))));
    }

    @Test
    void aGradeMoreTakesTheUpperHalfOfTheLowestAndGoesWithoutAGap() {
        var more = after(standard, Grades.added("合格"));

        assertThat(more.bands()).extracting(GradeBand::name).containsExactly("优秀", "合格", "不合格");
        assertThat(more.bands().get(1).from()).isEqualByComparingTo("2");
        assertThat(more.bands().get(2).to()).isEqualByComparingTo("2");
        assertThat(Validity.problems(more)).isEmpty();
        for (int i = 0; i < 3; i++) {
            var less = after(more, Grades.removed(i));
            assertThat(less.bands()).hasSize(2);
            assertThat(Validity.problems(less))
                    .noneMatch(problem -> problem.path().startsWith("grades"));
        }
        assertThat(after(after(more, Grades.removed(0)), Grades.removed(0)).bands())
                .singleElement()
                .satisfies(only -> assertThat(
                                Grades.removed(0).apply(oneGrade(only)).bands())
                        .hasSize(1));
    }

    private Standard oneGrade(GradeBand only) {
        return new StandardForm(standard).bands(List.of(only)).made();
    }

    @ParameterizedTest
    @EnumSource(VetoKind.class)
    void aVetoMayLeadToAnything(VetoKind kind) {
        var outcome = kind.usual(standard, "不符合评查条件");
        var changed = after(
                standard, any -> new StandardForm(any).vetoOutcome(outcome).made());

        assertThat(VetoKind.of(changed.vetoOutcome())).isEqualTo(kind);
        assertThat(Validity.problems(changed)).isEmpty();
    }

    @Test
    void aQuestionIsAskedAnsweredOtherwiseAndTakenOutAgain() {
        var asked = after(after(standard, Asking.added(List.of("是", "否"))), Asking.asked(0, "是否听证"));
        assertThat(asked.terms().facts()).containsExactly(new Fact("fact1", "是否听证", List.of("是", "否")));

        var applies = after(asked, Asking.applies(item -> item.id().equals("A1.2"), "fact1", List.of("是")));
        assertThat(condition(applies, "A1.2").answers()).containsEntry("fact1", List.of("是"));
        assertThat(condition(applies, "A1.1")).isEqualTo(Condition.ALWAYS);

        var renamed = after(applies, Asking.answered(0, List.of("已申请", "未申请")));
        assertThat(condition(renamed, "A1.2").answers()).containsEntry("fact1", List.of("已申请"));

        var gone = after(renamed, Asking.removed(0));
        assertThat(gone).isEqualTo(standard);
        assertThat(after(after(asked, Asking.added(List.of("是", "否"))), Asking.removed(0))
                        .terms()
                        .facts())
                .extracting(Fact::id)
                .containsExactly("fact2");
    }

    @Test
    void dimensionsAndSourcesAreWrittenByLine() {
        var two = after(after(standard, Sides.added()), Sides.named(1, "程序"));
        assertThat(two.dimensions()).containsExactly(new Dimension("d", "维度"), new Dimension("d2", "程序"));

        var one = after(two, Sides.removed(0));
        assertThat(one.items()).extracting(Item::dimension).containsOnly("d2");
        assertThat(Sides.removed(0).apply(one)).isEqualTo(one);

        var sources = List.of("S01 一份标准", "甲  本局办法", "甲 又一份");
        var cited = after(standard, Sides.sources(sources));
        assertThat(cited.sources()).containsExactly(new Provenance("S01", "一份标准"), new Provenance("甲", "本局办法"));
        assertThat(Sides.lines(cited.sources())).containsExactly("S01 一份标准", "甲 本局办法");
    }

    @ParameterizedTest
    @EnumSource(Part.Kind.class)
    void aPartThatCountsOtherwiseHasReasonsThatCanCostSo(Part.Kind kind) {
        var changed = after(standard, PartKinds.changed(new OfPart(0), kind));
        var back = after(changed, PartKinds.changed(new OfPart(0), Part.Kind.EARN));

        assertThat(changed.parts().getFirst().kind()).isEqualTo(kind);
        assertThat(Validity.problems(changed))
                .noneMatch(problem ->
                        problem.path().contains(".reasons.") || problem.path().endsWith(".points"));
        assertThat(back.parts().getFirst().items())
                .allSatisfy(item -> assertThat(item.deductibles().getFirst().cost())
                        .isIn(new Cost.AllPoints(), new Cost.Nothing(), new Cost.Veto()));
    }

    @Test
    void aBlankStandardLacksOnlyItsWords() {
        var blank = new NewStandard("新标准", "行政处罚", "计分项", "全部", GRADES).named(new StandardRef("standard", "1"));

        assertThat(blank.items()).hasSize(1);
        assertThat(blank.vetoOutcome()).isEqualTo(new VetoOutcome.Decided(BigDecimal.ZERO, "差", false));
        assertThat(Validity.problems(blank))
                .extracting(problem -> problem.path())
                .allMatch(path -> path.startsWith("parts[0].groups[0]"));
        assertThat(StandardReader.draft(StandardWriter.write(blank)).standard()).isEqualTo(blank);
    }

    private static Condition condition(Standard standard, String item) {
        return standard.item(item).orElseThrow().rules().appliesIf();
    }

    /** The standard after a change, which can be kept and read as the same. */
    private static Standard after(Standard standard, UnaryOperator<Standard> act) {
        var changed = act.apply(standard);
        assertThat(StandardReader.draft(StandardWriter.write(changed)).standard())
                .isEqualTo(changed);
        return changed;
    }
}
