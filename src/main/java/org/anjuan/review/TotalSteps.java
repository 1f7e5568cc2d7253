package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjuan.review.Working.Step;
import org.anjuan.review.Working.Term;
import org.anjuan.standard.Formula.BasePlusShare;
import org.anjuan.standard.Formula.ByParts;
import org.anjuan.standard.Formula.FromFull;
import org.anjuan.standard.Formula.None;
import org.anjuan.standard.Formula.Sum;
import org.anjuan.standard.Standard;

/** Lays the way from the sums to the printed total out in steps. */
final class TotalSteps {
    private final Standard standard;
    private final Outcome outcome;
    private final Sums sums;
    private final Totals totals;
    private final List<Step> steps = new ArrayList<>();

    TotalSteps(Standard standard, Outcome outcome) {
        this.standard = standard;
        this.outcome = outcome;
        this.sums = outcome.sums();
        this.totals = new Totals(standard, outcome.parts(), sums);
    }

    List<Step> steps() {
        var exact = outcome.exact();
        var total = outcome.total();
        var formula = totals.byFormula();
        if (formula == null || exact == null || total == null) {
            return List.of(standard.formula() instanceof None ? new Step.Unscored() : new Step.NothingApplies());
        }
        formula(formula);
        var plain = sums.adjust(formula);
        if (sums.adjusts()) {
            steps.add(new Step.Adjusted(sums, formula, plain));
        }
        if (exact.compareTo(plain) > 0) {
            steps.add(new Step.Floored(plain, exact));
        } else if (exact.compareTo(plain) < 0) {
            steps.add(new Step.Ceiled(plain, exact));
        }
        steps.add(new Step.Rounded(standard.rounding(), total));
        return steps;
    }

    private void formula(BigDecimal formula) {
        var deducted = sums.deducted();
        switch (standard.formula()) {
            case BasePlusShare(var base, var weight, var least) -> {
                var share = requireNonNull(totals.share(weight, sums.earned(), sums.possible()))
                        .subtract(deducted);
                var plain = base.add(share);
                steps.add(new Step.Shared(base, weight, sums.earned(), sums.possible(), deducted, plain));
                if (least != null && share.compareTo(least) < 0) {
                    steps.add(new Step.ShareFloored(share, least));
                }
            }
            case Sum _ -> steps.add(new Step.Subtracted(sums.earned(), deducted, formula));
            case FromFull(var full) -> steps.add(new Step.Subtracted(full, deducted, formula));
            case ByParts(var worths) -> byParts(worths, formula);
            case None _ -> {}
        }
    }

    private void byParts(Map<String, BigDecimal> worths, BigDecimal formula) {
        var shares = new ArrayList<Term>();
        worths.forEach((part, worth) -> {
            var account = requireNonNull(outcome.parts().get(part));
            var share = requireNonNull(totals.share(part, worth));
            steps.add(new Step.PartShare(part, worth, account.got(), account.possible(), share));
            shares.add(new Term(part, share));
        });
        steps.add(new Step.PartsAdded(shares, sums.deducted(), formula));
    }
}
