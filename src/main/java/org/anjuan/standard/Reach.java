package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.function.Function;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.ByParts;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Formula.Sum;
import org.jspecify.annotations.Nullable;

/** The least and the highest total that a standard's figures can come to, before either is held or rounded. */
record Reach(BigDecimal least, BigDecimal most) {
    /** Stands for the end of what has none; far beyond every total that is meant. */
    private static final BigDecimal NO_END = new BigDecimal("1000000");

    static Reach of(Standard standard) {
        var bonus = points(standard, Part.Kind.BONUS);
        var deducted = points(standard, Part.Kind.DEDUCT).add(minus(standard));
        boolean overflows = standard.parts(Part.Kind.EARN)
                .anyMatch(part -> part.groups().stream().anyMatch(Group::isUnbounded));
        var taken = overflows ? NO_END : deducted;
        return switch (standard.formula()) {
            case BasePlusShare(var base, var weight, var least) ->
                new Reach(
                        least == null || minus(standard).signum() > 0 || overflows
                                ? base.subtract(taken)
                                : base.add(least),
                        base.add(weight).add(bonus));
            case Sum() ->
                new Reach(taken.negate(), points(standard, Part.Kind.EARN).add(bonus));
            case FromFull(var full) -> new Reach(full.subtract(taken), full.add(bonus));
            case ByParts(var worths) ->
                new Reach(
                        taken.negate(),
                        worths.values().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .add(bonus));
            case Formula.None() -> new Reach(BigDecimal.ZERO, BigDecimal.ZERO);
        };
    }

    private static BigDecimal minus(Standard standard) {
        return standard.deductibles()
                .map(Deductible::cost)
                .map(cost -> cost instanceof Cost.Veto veto
                                && standard.outcome(veto) instanceof VetoOutcome.Minus(var points)
                        ? points
                        : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal points(Standard standard, Part.Kind kind) {
        return standard.parts(kind).map(part -> capped(part.cap(), sum(part))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Part part) {
        Function<Group, BigDecimal> most =
                group -> group.isUnbounded() ? NO_END : capped(group.cap(), group.cap() == null ? group.sum() : NO_END);
        return part.groups().stream().map(most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal capped(@Nullable BigDecimal cap, BigDecimal sum) {
        return cap == null ? sum : sum.min(cap);
    }
}
