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
    private final Vetoes vetoes;
    private final Sums sums;
    private final Totals totals;
    private final List<Step> steps = new ArrayList<>();

    TotalSteps(Standard standard, Outcome outcome, Vetoes vetoes) {
        this.vetoes = vetoes;
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
        var held = standard.rounding().hold(plain);
        if (held.compareTo(plain) > 0) {
            steps.add(new Step.Floored(plain, held));
        } else if (held.compareTo(plain) < 0) {
            steps.add(new Step.Ceiled(plain, held));
        }
        if (exact.compareTo(held) < 0) {
            steps.add(new Step.Limited(vetoes.limiting(), held, exact));
        }
        steps.add(new Step.Rounded(standard.rounding(), total));
        return steps;
    }

    private void formula(BigDecimal formula) {
        var deducted = sums.deducted();
        switch (standard.formula()) {
            case BasePlusShare(var base, var weight, var least) -> {
                var share = requireNonNull(totals.share(weight, sums.earned(), sums.possible()));
                shared(base, weight, share);
                var rest = share.subtract(deducted);
                if (least != null && rest.compareTo(least) < 0) {
                    steps.add(new Step.ShareFloored(rest, least));
                }
            }
            case Sum _ -> steps.add(new Step.Subtracted(sums.earned(), deducted, formula));
            case FromFull(var full) -> steps.add(new Step.Subtracted(full, deducted, formula));
            case ByParts(var worths) -> byParts(worths, formula);
            case None _ -> {}
        }
    }

    private void shared(BigDecimal base, BigDecimal weight, BigDecimal share) {
        var deducted = sums.deducted();
        var exact = base.add(share).subtract(deducted);
        if (standard.rounding().shares()) {
            var quotient = Totals.quotient(weight, sums.earned(), sums.possible());
            steps.add(new Step.Share(weight, sums.earned(), sums.possible(), quotient));
            steps.add(new Step.ShareRounded(standard.rounding(), share));
            steps.add(new Step.BaseAdded(base, share, deducted, exact));
        } else {
            steps.add(new Step.Shared(base, weight, sums.earned(), sums.possible(), deducted, exact));
        }
    }

    private void byParts(Map<String, BigDecimal> worths, BigDecimal formula) {
        var shares = new ArrayList<Term>();
        worths.forEach((part, worth) -> {
            var account = requireNonNull(outcome.parts().get(part));
            var share = requireNonNull(totals.share(part, worth));
            var quotient = Totals.quotient(worth, account.got(), account.possible());
            steps.add(new Step.PartShare(part, worth, account.got(), account.possible(), quotient));
            if (standard.rounding().shares()) {
                steps.add(new Step.ShareRounded(standard.rounding(), share));
            }
            shares.add(new Term(part, share));
        });
        steps.add(new Step.PartsAdded(shares, sums.deducted(), formula));
    }
}
