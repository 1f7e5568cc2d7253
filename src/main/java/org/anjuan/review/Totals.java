package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.anjuan.review.Outcome.PartOutcome;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.ByParts;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Formula.None;
import org.anjuan.standard.Formula.Sum;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** The way from the sums to the total by a standard's formula. */
public record Totals(Standard standard, Map<String, PartOutcome> parts, Sums sums) {

    /** The way an outcome took, or would have taken had no veto decided it. */
    public static Totals of(Standard standard, Outcome outcome) {
        return new Totals(standard, outcome.parts(), outcome.sums());
    }

    /** The total before it is held and rounded; null when there is nothing to share, or no total is meant. */
    public @Nullable BigDecimal plain() {
        var formula = byFormula();
        return formula == null ? null : sums.adjust(formula);
    }

    /** The formula alone, before what goes off and is added. */
    public @Nullable BigDecimal byFormula() {
        var deducted = sums.deducted();
        return switch (standard.formula()) {
            case Sum _ -> sums.earned().subtract(deducted);
            case FromFull(var full) -> full.subtract(deducted);
            case BasePlusShare(var base, var weight, var least) -> {
                var share = share(weight, sums.earned(), sums.possible());
                yield share == null ? null : base.add(held(share.subtract(deducted), least));
            }
            case ByParts(var worths) -> {
                var shares = shares(worths);
                yield shares == null ? null : shares.subtract(deducted);
            }
            case None _ -> null;
        };
    }

    /** What the parts bring together where each is scaled for itself; null when nothing in one of them applies, or none is. */
    public @Nullable BigDecimal shares() {
        return standard.formula() instanceof ByParts(var worths) ? shares(worths) : null;
    }

    private @Nullable BigDecimal shares(Map<String, BigDecimal> worths) {
        var sum = BigDecimal.ZERO;
        for (var worth : worths.entrySet()) {
            var share = share(worth.getKey(), worth.getValue());
            if (share == null) {
                return null;
            }
            sum = sum.add(share);
        }
        return sum;
    }

    /** What one part brings; null when nothing in it applies. */
    public @Nullable BigDecimal share(String part, BigDecimal worth) {
        var account = requireNonNull(parts.get(part));
        return share(worth, account.got(), account.possible());
    }

    /**
     * Weight × earned ÷ possible; null when nothing is possible. It may have no end as a decimal: 34 digits are kept, far
     * more than would be needed to tell on which side of a grade's end or of half a last digit it lies.
     */
    public @Nullable BigDecimal share(BigDecimal weight, BigDecimal earned, BigDecimal possible) {
        if (possible.signum() == 0) {
            return null;
        }
        var quotient = quotient(weight, earned, possible);
        return standard.rounding().shares() ? standard.rounding().round(quotient) : quotient;
    }

    /** Weight × earned ÷ possible, not rounded; possible is not zero. */
    static BigDecimal quotient(BigDecimal weight, BigDecimal earned, BigDecimal possible) {
        return weight.multiply(earned).divide(possible, MathContext.DECIMAL128);
    }

    private static BigDecimal held(BigDecimal share, @Nullable BigDecimal least) {
        return least == null ? share : share.max(least);
    }
}
