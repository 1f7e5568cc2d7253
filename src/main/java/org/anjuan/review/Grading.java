package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.anjuan.review.Outcome.GroupOutcome;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Formula.Sum;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Works out what a review comes to, by exact decimals. */
public final class Grading {
    private final Standard standard;
    private final Review review;
    private final Map<String, ItemOutcome> items = new LinkedHashMap<>();
    private final Map<String, GroupOutcome> groups = new LinkedHashMap<>();

    private Grading(Standard standard, Review review) {
        this.standard = standard;
        this.review = review;
    }

    /**
     * The outcome of the review by the standard.
     *
     * @throws IllegalArgumentException when the review is bound to another standard or version
     */
    public static Outcome of(Standard standard, Review review) {
        if (!standard.ref().equals(review.standard())) {
            throw new IllegalArgumentException(review.standard() + " is not measured by " + standard.ref());
        }
        return new Grading(standard, review).work();
    }

    private Outcome work() {
        standard.parts().forEach(part -> part.groups().forEach(group -> account(part, group)));
        var possible = sum(Part.Kind.EARN, GroupOutcome::possible);
        var earned = possible.subtract(sum(Part.Kind.EARN, GroupOutcome::lost));
        var deducted = sum(Part.Kind.DEDUCT, GroupOutcome::lost);
        var vetoes = standard.items().filter(this::vetoHolds).map(Item::id).toList();
        int open = (int) Emptied.waiting(standard, review).count();
        var exact = vetoes.isEmpty()
                ? exact(earned, possible, deducted)
                : standard.vetoOutcome().total();
        var total = exact == null ? null : standard.rounding().round(exact);
        var grade =
                vetoes.isEmpty() ? grade(exact, total) : standard.vetoOutcome().grade();
        return new Outcome(items, groups, earned, possible, deducted, exact, total, grade, vetoes, open);
    }

    private void account(Part part, Group group) {
        boolean emptied = Emptied.isEmptied(group, review);
        var possible = BigDecimal.ZERO;
        var lost = BigDecimal.ZERO;
        for (var item : group.items()) {
            boolean applies = verdict(item) != Verdict.NOT_APPLICABLE;
            var itemLost = !applies ? BigDecimal.ZERO : emptied ? item.points() : lost(item);
            var got = part.kind() == Part.Kind.EARN && applies ? item.points().subtract(itemLost) : BigDecimal.ZERO;
            items.put(item.id(), new ItemOutcome(applies, itemLost, got));
            possible = applies ? possible.add(item.points()) : possible;
            lost = lost.add(itemLost);
        }
        groups.put(group.id(), new GroupOutcome(possible, group.cap() == null ? lost : lost.min(group.cap()), emptied));
    }

    private BigDecimal lost(Item item) {
        return review.score(item.id()).deductions().stream()
                .map(deduction -> Price.of(cost(item, deduction), deduction))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(item.points());
    }

    private boolean vetoHolds(Item item) {
        return review.score(item.id()).deductions().stream()
                .anyMatch(deduction -> cost(item, deduction) instanceof Cost.Veto);
    }

    private Verdict verdict(Item item) {
        return review.score(item.id()).verdict();
    }

    private static Cost cost(Item item, Deduction deduction) {
        return item.deductible(deduction.reason()).orElseThrow().cost();
    }

    private BigDecimal sum(Part.Kind kind, Function<GroupOutcome, BigDecimal> points) {
        return standard.parts().stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.groups().stream())
                .map(group -> points.apply(requireNonNull(groups.get(group.id()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal exact(BigDecimal earned, BigDecimal possible, BigDecimal deducted) {
        var plain = byFormula(standard.formula(), earned, possible, deducted);
        var floor = standard.rounding().floor();
        return plain == null || floor == null ? plain : plain.max(floor);
    }

    /**
     * The total by the formula; null when there is nothing to share. A share may have no end as a decimal: 34 digits are
     * kept, far more than would be needed to tell on which side of a grade's end or of half a last digit it lies.
     */
    static @Nullable BigDecimal byFormula(
            Formula formula, BigDecimal earned, BigDecimal possible, BigDecimal deducted) {
        return switch (formula) {
            case Sum _ -> earned.subtract(deducted);
            case FromFull(var full) -> full.subtract(deducted);
            case BasePlusShare(var base, var weight) ->
                possible.signum() == 0
                        ? null
                        : base.add(weight.multiply(earned).divide(possible, MathContext.DECIMAL128))
                                .subtract(deducted);
        };
    }

    private @Nullable String grade(@Nullable BigDecimal exact, @Nullable BigDecimal total) {
        var read = standard.rounding().beforeGrading() ? total : exact;
        return read == null
                ? null
                : standard.bands().stream()
                        .filter(band -> band.holds(read))
                        .map(GradeBand::name)
                        .findFirst()
                        .orElse(null);
    }
}
