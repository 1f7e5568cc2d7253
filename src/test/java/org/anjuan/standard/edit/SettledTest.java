package org.anjuan.standard.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Parameter;
import org.anjuan.standard.Standard;
import org.anjuan.standard.Substitute;
import org.anjuan.standard.Validity;
import org.anjuan.standard.View;
import org.anjuan.standard.WithoutTerms;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.StandardWriter;
import org.junit.jupiter.api.Test;

/** What a standard settles beside its items is written, changed and taken out, and the draft can be kept each time. */
class SettledTest {
    private final Standard standard =
            Grades.limits(0, _ -> List.of()).apply(Views.removed(0).apply(RearrangeTest.small()));

    @Test
    void figuresOfAFieldAreAddedFilledInAndTakenOut() {
        var one = after(standard, FieldFigures.parameterAdded());
        var filled = after(one, FieldFigures.parameter(0, old -> new Parameter(old.id(), "立案期限", "15", "日", "")));
        var two = after(filled, FieldFigures.parameterAdded());

        assertThat(two.terms().parameters())
                .containsExactly(new Parameter("p1", "立案期限", "15", "日", ""), new Parameter("p2", "", "", "", ""));
        var left = after(two, FieldFigures.parameterRemoved(0));
        assertThat(after(left, FieldFigures.parameterAdded()).terms().parameters())
                .extracting(Parameter::id)
                .doesNotHaveDuplicates();
        assertThat(after(left, FieldFigures.parameterRemoved(0))).isEqualTo(standard);
    }

    @Test
    void documentsThatStandForOthersAreAddedFilledInAndTakenOut() {
        var one = after(standard, FieldFigures.substituteAdded());
        var filled = after(one, FieldFigures.substitute(0, _ -> new Substitute("现场笔录", "现场检查笔录", "紧急情况", "")));

        assertThat(filled.terms().substitutes()).containsExactly(new Substitute("现场笔录", "现场检查笔录", "紧急情况", ""));
        assertThat(after(filled, FieldFigures.substituteRemoved(0))).isEqualTo(standard);
    }

    @Test
    void anotherSetOfDimensionsHasEveryItemWhateverIsDoneToIt() {
        var set = after(after(standard, Views.added()), Views.named(0, "三类"));
        assertThat(Validity.problems(after(set, Views.dimensionNamed(0, 0, "立卷"))))
                .isEmpty();

        var two = after(after(set, Views.dimensionAdded(0)), Views.dimensionNamed(0, 1, "实体"));
        assertThat(view(two).dimensions()).containsExactly(new Dimension("k1", ""), new Dimension("k2", "实体"));
        var put = after(two, Views.put(0, item -> item.id().equals("A1.1"), "k2"));
        assertThat(view(put).byItem()).containsEntry("A1.1", "k2").containsEntry("A1.2", "k1");

        var left = after(put, Views.dimensionRemoved(0, 0));
        assertThat(view(left).byItem().values()).containsOnly("k2");
        assertThat(Views.dimensionRemoved(0, 0).apply(left)).isEqualTo(left);
        assertThat(after(left, Views.removed(0))).isEqualTo(standard);
    }

    @Test
    void aGradeHangsOnFurtherConditions() {
        var limit = new GradeLimit("A", new BigDecimal("1.5"), 0, 1);
        var limited = after(standard, Grades.limits(0, all -> {
            all.add(limit);
            return all;
        }));

        assertThat(limited.bands().getFirst().limits()).containsExactly(limit);
        assertThat(after(limited, Grades.limits(0, _ -> List.of()))).isEqualTo(standard);
    }

    @Test
    void whatIsSettledOnWhatDoesNotApplyIsKept() {
        var terms = new WithoutTerms(true, List.of("当事人没有申请听证"), 30);
        var settled = after(
                standard,
                any -> new StandardForm(any)
                        .terms(form -> form.without(terms)
                                .listedOnly(true)
                                .waivers(true)
                                .full(new BigDecimal(10)))
                        .made());

        assertThat(settled.terms().without()).isEqualTo(terms);
        assertThat(settled.terms().listedOnly()).isTrue();
        assertThat(settled.terms().full()).isEqualByComparingTo("10");
    }

    private static View view(Standard standard) {
        return standard.terms().views().getFirst();
    }

    /** The standard after a change, which can be kept and read as the same. */
    private static Standard after(Standard standard, UnaryOperator<Standard> act) {
        var changed = act.apply(standard);
        assertThat(StandardReader.draft(StandardWriter.write(changed)).standard())
                .isEqualTo(changed);
        return changed;
    }
}
