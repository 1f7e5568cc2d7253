package org.anjuan.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anjuan.casefile.CaseId;
import org.anjuan.samples.RandomReviewer;
import org.anjuan.samples.RichReckoning;
import org.anjuan.samples.RichStandard;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of the arithmetic under every rule a total can hang on. */
class RichGradingTest {
    private static final Standard RICH = RichStandard.SHARE.standard();
    private static final List<Item> ITEMS =
            RICH.items().filter(item -> !RichStandard.decides(item.id())).toList();
    /** What these lose is held by the cap of something above them. */
    private static final Set<String> CAPPED = Set.of("E1", "E2", "I7", "I8", "I9");

    /** One wish by numbers: what is tried on which item; it is left out where the rules refuse it. */
    record Wish(int kind, int item, int reason, int size) {}

    @Property
    void theOrderOfWhatIsAllowedTogetherDoesNotMatter(@ForAll("wishes") List<Wish> wishes, @ForAll Random random) {
        var deductions = made(wishes).current().deductions().toList();
        var shuffled = new ArrayList<>(deductions);
        Collections.shuffle(shuffled, random);

        assertThat(outcome(shuffled)).isEqualTo(outcome(deductions));
    }

    @Property
    void capsAndEndsHold(@ForAll("wishes") List<Wish> wishes) {
        var outcome = Grading.of(RICH, made(wishes).current());

        assertThat(requireNonNull(outcome.parts().get("D")).lost()).isBetween(BigDecimal.ZERO, new BigDecimal("8"));
        assertThat(requireNonNull(outcome.parts().get("F")).got()).isBetween(BigDecimal.ZERO, new BigDecimal("12"));
        assertThat(outcome.earned()).isBetween(BigDecimal.ZERO, outcome.possible());
        if (outcome.total() != null) {
            assertThat(outcome.total()).isBetween(BigDecimal.ZERO, new BigDecimal("105"));
            assertThat(outcome.grade()).isNotNull();
        }
    }

    @Property
    void aSecondWayToReckonGivesTheSameTotalAndGrade(
            @ForAll("wishes") List<Wish> wishes, @ForAll RichStandard way, @ForAll Random random) {
        var review = RandomReviewer.of(way.standard(), new CaseId("c"), wishes.size(), random);
        var outcome = Grading.of(way.standard(), review);
        var second = new RichReckoning(way, review);

        assertThat(plain(outcome.total())).isEqualTo(plain(second.total()));
        assertThat(outcome.grade()).isEqualTo(second.grade());
    }

    @Test
    void nothingIsGradedWhereNothingAppliesInAPartThatIsScaledForItself() {
        var way = RichStandard.BY_PARTS;
        var blank =
                Review.blank(new ReviewId("r"), new CaseId("c"), way.standard().ref(), new ReviewerId("p"));
        var unfit = new Change.Judged(List.of("I7", "I8", "I9"), Verdict.NOT_APPLICABLE, "no such papers");
        var applied = new Judging(way.standard()).apply(blank, unfit);
        assertThat(applied).isInstanceOf(Applied.Done.class);
        var review = ((Applied.Done) applied).review();
        var second = new RichReckoning(way, review);

        assertThat(Grading.of(way.standard(), review).total()).isNull();
        assertThat(Grading.of(way.standard(), review).grade()).isNull();
        assertThat(second.total()).isNull();
        assertThat(second.grade()).isNull();
    }

    @Property
    void noDimensionHoldsMoreVetoesThanItHasAndTogetherTheyHoldAll(
            @ForAll("wishes") List<Wish> wishes, @ForAll RichStandard way, @ForAll Random random) {
        var review = RandomReviewer.of(way.standard(), new CaseId("c"), wishes.size(), random);
        var lines = Working.of(way.standard(), review).dimensions();

        assertThat(lines).allSatisfy(line -> assertThat(line.vetoesHeld()).isLessThanOrEqualTo(line.vetoes()));
        assertThat(lines.stream().mapToInt(Working.DimensionLine::vetoesHeld).sum())
                .isEqualTo(Grading.of(way.standard(), review).vetoes().size());
    }

    @Property
    void dimensionsTogetherHoldWhatCouldBeEarnedAndOnlyWhatWasFoundWrong(
            @ForAll RichStandard way, @ForAll("wishes") List<Wish> wishes, @ForAll Random random) {
        var review = RandomReviewer.of(way.standard(), new CaseId("c"), wishes.size(), random);
        var lines = Working.of(way.standard(), review).dimensions();

        assertThat(lines.stream().map(Working.DimensionLine::possible).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(Grading.of(way.standard(), review).possible());
        assertThat(lines.stream().mapToInt(Working.DimensionLine::problems).sum())
                .isEqualTo(way.standard().parts().stream()
                        .filter(part -> part.kind() != Part.Kind.BONUS)
                        .flatMap(Part::items)
                        .mapToInt(
                                item -> (int) review.score(item.id()).counting().count())
                        .sum());
    }

    @Property
    void leavingOutCountsNoMoreThanBeingInOrder(
            @ForAll RichStandard way, @ForAll("wishes") List<Wish> wishes, @ForAll("items") Item item) {
        var elsewhere = elsewhere(way, wishes, item);
        var standard = way.standard();
        var clear =
                Grading.of(standard, Acts.after(standard, elsewhere, List.of(Acts.judge(Verdict.CLEAR, item.id()))));
        var out = Grading.of(standard, leftOut(standard, elsewhere, item));

        Assume.that(clear.exact() != null && out.exact() != null && !clear.vetoed());
        assertThat(out.exact()).isLessThanOrEqualTo(clear.exact());
    }

    @Property
    void leavingOutCountsNoLessThanLosingEverything(
            @ForAll RichStandard way, @ForAll("wishes") List<Wish> wishes, @ForAll("items") Item item) {
        var standard = way.standard();
        Assume.that(!CAPPED.contains(item.id())
                && standard.partOf(item.id()).orElseThrow().kind() == Part.Kind.EARN);
        var elsewhere = elsewhere(way, wishes, item);
        var lost = Grading.of(standard, lost(standard, elsewhere, item));
        var out = Grading.of(standard, leftOut(standard, elsewhere, item));

        assertThat(requireNonNull(lost.items().get(item.id())).got()).isZero();
        Assume.that(lost.exact() != null && out.exact() != null && !lost.vetoed());
        assertThat(out.exact()).isGreaterThanOrEqualTo(lost.exact());
    }

    @Property
    void whatIsTakenNeverRaisesTheTotalAndWhatIsGivenNeverLowersIt(
            @ForAll RichStandard way, @ForAll("wishes") List<Wish> wishes, @ForAll("wish") Wish wish) {
        var standard = way.standard();
        var history = made(standard, wishes);
        var item = ITEMS.get(wish.item() % ITEMS.size());
        var further = history.attempt(new Change.Deducted(deduction(wish, "further", item)));
        Assume.that(further instanceof Applied.Done);
        var before = Grading.of(standard, history.current());
        var after = Grading.of(standard, ((Applied.Done) further).review());
        boolean applied = requireNonNull(before.items().get(item.id())).applies();
        Assume.that(applied && before.exact() != null && after.exact() != null && !after.vetoed());

        boolean gives = standard.partOf(item.id()).orElseThrow().kind() == Part.Kind.BONUS;
        assertThat(requireNonNull(after.exact()).compareTo(before.exact()) * (gives ? -1 : 1))
                .isLessThanOrEqualTo(0);
    }

    @Property
    void aTotalNeverLeavesTheEndsItsStandardSets(@ForAll RichStandard way, @ForAll("wishes") List<Wish> wishes) {
        var standard = way.standard();
        var outcome = Grading.of(standard, made(standard, wishes).current());
        var total = outcome.total();
        var floor = standard.rounding().floor();
        var ceiling = standard.rounding().ceiling();

        if (total != null) {
            assertThat(floor == null ? total : total.max(floor)).isEqualByComparingTo(total);
            assertThat(ceiling == null ? total : total.min(ceiling)).isEqualByComparingTo(total);
        }
    }

    @Property
    void undoRestoresTheExactNumberAndRedoBringsItBack(@ForAll("wishes") List<Wish> wishes) {
        var history = made(wishes);
        var last = history.current();
        int undone = 0;
        while (!history.undoable().isEmpty()) {
            history = Acts.undo(history);
            undone++;
        }
        assertThat(history.current()).isEqualTo(Acts.blank(RICH));
        for (int i = 0; i < undone; i++) {
            history = Acts.redo(history);
        }
        assertThat(history.current()).isEqualTo(last);
    }

    @Property
    void carryingOverToTheSameRulesChangesNothing(@ForAll("wishes") List<Wish> wishes) {
        var review = made(wishes).current();

        assertThat(Grading.of(RICH, Rebinding.of(RICH, review).review())).isEqualTo(Grading.of(RICH, review));
        assertThat(Grading.of(RICH, CarryOver.replay(RICH, Acts.blank(RICH), CarryOver.of(RICH, review))))
                .isEqualTo(Grading.of(RICH, review));
    }

    @Provide
    Arbitrary<Wish> wish() {
        var any = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.integers().between(0, 9), any, any, any)
                .as(Wish::new);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return wish().list().ofMaxSize(16);
    }

    /** Items with points of their own, or without an end to them. */
    @Provide
    Arbitrary<Item> items() {
        return Arbitraries.of(ITEMS.stream()
                .filter(item -> RICH.partOf(item.id()).orElseThrow().kind().counts())
                .toList());
    }

    /** A review in which the item was not touched and did not lose its points with its group or heading. */
    private static Review elsewhere(RichStandard way, List<Wish> wishes, Item item) {
        var standard = way.standard();
        var others = wishes.stream()
                .filter(wish -> wish.kind() != 0
                        && !ITEMS.get(wish.item() % ITEMS.size()).equals(item))
                .toList();
        var review = made(standard, others).current();
        var group = standard.groupOf(item.id()).orElseThrow();
        var heading = item.heading();
        Assume.that(!Emptied.isEmptied(group, review));
        Assume.that(heading == null || !Emptied.isEmptied(group, heading, review));
        return review;
    }

    private static Review leftOut(Standard standard, Review review, Item item) {
        var out = new Change.Judged(List.of(item.id()), Verdict.NOT_APPLICABLE, "没有");
        return Acts.after(standard, review, List.of(out));
    }

    /** The item's first reason, the gravest way, as often as it takes. */
    private static Review lost(Standard standard, Review review, Item item) {
        var reason = item.deductibles().getFirst();
        var next = review;
        for (int i = 0; i < 2; i++) {
            var deduction = new Deduction(
                    "lost" + i, item.id(), reason.id(), 1, Price.proposed(reason.cost(), item), "理由", List.of());
            next = Acts.after(standard, next, List.of(new Change.Deducted(deduction)));
        }
        return next;
    }

    private static History made(List<Wish> wishes) {
        return made(RICH, wishes);
    }

    private static History made(Standard standard, List<Wish> wishes) {
        var history = History.begin(new Judging(standard), Acts.blank(standard));
        for (int i = 0; i < wishes.size(); i++) {
            var change = change(wishes.get(i), "d" + i, history.current());
            if (history.attempt(change) instanceof Applied.Done) {
                history = Acts.log(history, change);
            }
        }
        return history;
    }

    private static Change change(Wish wish, String id, Review review) {
        var item = ITEMS.get(wish.item() % ITEMS.size());
        var there = review.deductions().toList();
        return switch (wish.kind()) {
            case 0 -> new Change.Stated("hearing", wish.size() % 3 == 0 ? "" : wish.size() % 3 == 1 ? "是" : "否");
            case 1 -> new Change.Judged(List.of(item.id()), Verdict.NOT_APPLICABLE, "没有");
            case 2 -> new Change.Judged(List.of(item.id()), Verdict.CLEAR, "");
            case 3 ->
                new Change.Waived(
                        there.isEmpty()
                                ? "none"
                                : there.get(wish.size() % there.size()).id(),
                        wish.size() % 4 == 0 ? "" : "某文件");
            default -> new Change.Deducted(deduction(wish, id, item));
        };
    }

    private static Deduction deduction(Wish wish, String id, Item item) {
        var reason = item.deductibles().get(wish.reason() % item.deductibles().size());
        return reason.cost() instanceof Cost.Ladder(var rungs)
                ? new Deduction(
                        id,
                        item.id(),
                        reason.id(),
                        1,
                        rungs.get(wish.size() % rungs.size()).points(),
                        "理由",
                        List.of())
                : Acts.any(id, item, reason, wish.size(), wish.size());
    }

    private static String plain(@Nullable BigDecimal total) {
        return total == null ? "none" : total.stripTrailingZeros().toPlainString();
    }

    private static Outcome outcome(List<Deduction> deductions) {
        var changes = new ArrayList<Change>();
        for (var deduction : deductions) {
            changes.add(new Change.Deducted(deduction.waived("")));
            if (deduction.isWaived()) {
                changes.add(new Change.Waived(deduction.id(), deduction.waiver()));
            }
        }
        return Grading.of(RICH, Acts.after(RICH, Acts.blank(RICH), changes));
    }
}
