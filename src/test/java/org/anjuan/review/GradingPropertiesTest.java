package org.anjuan.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Item;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;

/** What holds of the arithmetic whatever a reviewer does. */
class GradingPropertiesTest {
    private static final Standard SHARE = SampleStandards.share();
    private static final BigDecimal MOST = new BigDecimal("100");
    private static final BigDecimal LEAST = new BigDecimal("47");

    /** One act by numbers: which item, what to do, which reason, how often, how far in a range. */
    record Act(int item, boolean notApplicable, int reason, int times, int step) {}

    @Property
    void theOrderOfDeductionsDoesNotMatter(@ForAll("acts") List<Act> acts, @ForAll Random random) {
        var changes = changes(SHARE, acts);
        var shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, random);

        var one = outcome(SHARE, changes);
        var other = outcome(SHARE, shuffled);

        assertThat(other).isEqualTo(one);
    }

    @Property
    void noItemOrGroupLosesMoreThanItCan(@ForAll("acts") List<Act> acts) {
        var outcome = outcome(SHARE, changes(SHARE, acts));

        SHARE.groups().forEach(group -> {
            var account = requireNonNull(outcome.groups().get(group.id()));
            assertThat(account.lost()).isBetween(BigDecimal.ZERO, group.cap() == null ? group.sum() : group.cap());
            assertThat(account.possible()).isLessThanOrEqualTo(group.sum());
        });
        SHARE.items()
                .forEach(item -> assertThat(
                                requireNonNull(outcome.items().get(item.id())).lost())
                        .isBetween(BigDecimal.ZERO, item.points()));
    }

    @Property
    void theTotalStaysBetweenTheLeastAndTheMost(@ForAll("acts") List<Act> acts) {
        var outcome = outcome(SHARE, changes(SHARE, acts));

        if (outcome.vetoed()) {
            assertThat(outcome.total()).isEqualByComparingTo("0");
        } else if (outcome.total() != null) {
            assertThat(outcome.total()).isBetween(LEAST, MOST);
        }
        assertThat(outcome.earned()).isBetween(BigDecimal.ZERO, outcome.possible());
    }

    @Property
    void everyTotalThatIsThereHasAGrade(@ForAll("acts") List<Act> acts) {
        var outcome = outcome(SHARE, changes(SHARE, acts));

        assertThat(outcome.grade() == null).isEqualTo(outcome.total() == null);
    }

    @Property
    void aSecondWayToReckonGivesTheSameTotal(@ForAll("acts") List<Act> acts, @ForAll("formulas") Formula formula) {
        var standard = SampleStandards.standard(formula, new Rounding(2, RoundingMode.HALF_UP, null, true));
        var review = Acts.after(standard, Acts.blank(standard), changes(standard, acts));
        var total = Grading.of(standard, review).total();

        assertThat(total == null ? null : total.movePointRight(2).longValueExact())
                .isEqualTo(new TinyGrading(standard, review).total());
    }

    @Property
    void anotherDeductionNeverRaisesTheTotal(@ForAll("acts") List<Act> acts, @ForAll("act") Act further) {
        var changes = changes(SHARE, acts);
        var before = outcome(SHARE, changes);
        var more = new ArrayList<>(changes);
        var item = item(SHARE, further);
        Assume.that(requireNonNull(before.items().get(item.id())).applies() && before.total() != null);
        more.add(new Change.Deducted(deduction(SHARE, further, "further")));
        var after = outcome(SHARE, more);

        assertThat(after.total()).isLessThanOrEqualTo(before.total());
    }

    @Property
    void leavingAFullyEarnedItemOutNeverRaisesTheTotal(@ForAll("acts") List<Act> acts, @ForAll("act") Act which) {
        var item = item(SHARE, which);
        var elsewhere = elsewhere(acts, item);
        var before = outcome(SHARE, elsewhere);
        var after = outcome(SHARE, and(elsewhere, Acts.judge(Verdict.NOT_APPLICABLE, item.id())));

        Assume.that(before.exact() != null && after.exact() != null);
        assertThat(after.exact()).isLessThanOrEqualTo(before.exact());
    }

    @Property
    void leavingAFullyLostItemOutNeverLowersTheTotal(@ForAll("acts") List<Act> acts, @ForAll("counting") Item item) {
        var elsewhere = elsewhere(acts, item);
        var reason = item.deductibles().getFirst();
        var twice = and(
                and(elsewhere, new Change.Deducted(Acts.any("x", item, reason, 8, -1))),
                new Change.Deducted(Acts.any("y", item, reason, 8, -1)));
        var before = outcome(SHARE, twice);
        var after = outcome(SHARE, and(elsewhere, Acts.judge(Verdict.NOT_APPLICABLE, item.id())));

        assertThat(requireNonNull(before.items().get(item.id())).lost()).isEqualByComparingTo(item.points());
        Assume.that(before.exact() != null && after.exact() != null);
        assertThat(after.exact()).isGreaterThanOrEqualTo(before.exact());
    }

    @Property
    void undoRestoresTheExactNumber(@ForAll("acts") List<Act> acts) {
        var history = History.begin(new Judging(SHARE), Acts.blank(SHARE));
        var outcomes = new ArrayList<Outcome>();
        for (var change : changes(SHARE, acts)) {
            outcomes.add(Grading.of(SHARE, history.current()));
            history = Acts.log(history, change);
        }
        var last = Grading.of(SHARE, history.current());

        for (var expected : outcomes.reversed()) {
            history = Acts.undo(history);
            assertThat(Grading.of(SHARE, history.current())).isEqualTo(expected);
        }
        for (int i = 0; i < outcomes.size(); i++) {
            history = Acts.redo(history);
        }
        assertThat(Grading.of(SHARE, history.current())).isEqualTo(last);
        assertThat(History.replay(history.judging(), history.blank(), history.entries()))
                .isEqualTo(history);
    }

    @Provide
    Arbitrary<Act> act() {
        var any = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(any, Arbitraries.integers().between(0, 4).map(n -> n == 0), any, any, any)
                .as(Act::new);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return act().list().ofMaxSize(14);
    }

    /** Items with points. */
    @Provide
    Arbitrary<Item> counting() {
        return Arbitraries.of(
                SHARE.items().filter(item -> item.points().signum() > 0).toList());
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return Arbitraries.of(
                SHARE.formula(),
                new Formula.Sum(),
                new Formula.FromFull(MOST),
                new Formula.BasePlusShare(BigDecimal.ZERO, MOST));
    }

    /** Changes of other items, none of which empties a group. */
    private static List<Change> elsewhere(List<Act> acts, Item item) {
        return changes(SHARE, acts).stream()
                .filter(change -> !concerns(change, item) && !empties(change))
                .toList();
    }

    private static boolean empties(Change change) {
        return change instanceof Change.Deducted(var deduction)
                && SHARE.item(deduction.item())
                                .orElseThrow()
                                .deductible(deduction.reason())
                                .orElseThrow()
                                .cost()
                        instanceof Cost.WholeGroup;
    }

    private static List<Change> and(List<Change> changes, Change further) {
        var all = new ArrayList<>(changes);
        all.add(further);
        return all;
    }

    private static boolean concerns(Change change, Item item) {
        return switch (change) {
            case Change.Deducted(var deduction) -> deduction.item().equals(item.id());
            case Change.Judged judged -> judged.items().contains(item.id());
            default -> false;
        };
    }

    /** Acts as changes: an item that does not apply has no deductions. */
    private static List<Change> changes(Standard standard, List<Act> acts) {
        var out = acts.stream()
                .filter(Act::notApplicable)
                .map(act -> item(standard, act).id())
                .distinct()
                .toList();
        var changes = new ArrayList<Change>();
        out.forEach(item -> changes.add(Acts.judge(Verdict.NOT_APPLICABLE, item)));
        for (int i = 0; i < acts.size(); i++) {
            if (!out.contains(item(standard, acts.get(i)).id())) {
                changes.add(new Change.Deducted(deduction(standard, acts.get(i), "d" + i)));
            }
        }
        return changes;
    }

    private static Deduction deduction(Standard standard, Act act, String id) {
        var item = item(standard, act);
        var reason = item.deductibles()
                .get(Math.floorMod(act.reason(), item.deductibles().size()));
        return Acts.any(id, item, reason, act.times(), act.step());
    }

    private static Item item(Standard standard, Act act) {
        // vetoes, the first two items, are rare
        var items = standard.items().toList();
        return items.get(act.item() < 20 ? act.item() % 2 : 2 + act.item() % (items.size() - 2));
    }

    private static Outcome outcome(Standard standard, List<Change> changes) {
        return Grading.of(standard, Acts.after(standard, Acts.blank(standard), changes));
    }
}
