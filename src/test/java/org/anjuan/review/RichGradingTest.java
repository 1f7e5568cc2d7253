package org.anjuan.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** What holds of the arithmetic under every rule a total can hang on. */
class RichGradingTest {
    private static final Standard RICH = RichStandard.STANDARD;
    private static final List<Item> ITEMS = RICH.items().toList();

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
    void aSecondWayToReckonGivesTheSameTotalAndGrade(@ForAll("wishes") List<Wish> wishes) {
        var review = made(wishes).current();
        var outcome = Grading.of(RICH, review);
        var second = new RichReckoning(review);

        assertThat(
                        outcome.total() == null
                                ? null
                                : outcome.total().movePointRight(2).longValueExact())
                .isEqualTo(second.total());
        assertThat(outcome.grade()).isEqualTo(second.grade());
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
    Arbitrary<List<Wish>> wishes() {
        var any = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.integers().between(0, 9), any, any, any)
                .as(Wish::new)
                .list()
                .ofMaxSize(16);
    }

    private static History made(List<Wish> wishes) {
        var history = History.begin(new Judging(RICH), Acts.blank(RICH));
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
