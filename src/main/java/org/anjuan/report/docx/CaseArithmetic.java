package org.anjuan.report.docx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.Figures;
import org.anjuan.report.data.ListedItem;
import org.anjuan.report.data.Printed;
import org.anjuan.review.Outcome;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/** The quantities from which a case's total can be worked out by hand. */
final class CaseArithmetic {
    /** Decimal places to which an endless quotient is printed. */
    private static final int EXACT_DIGITS = 6;

    private CaseArithmetic() {}

    static void add(Figures.Collector figures, CaseResult result, Standard standard) {
        var outcome = result.outcome();
        var full = ListedItem.of(standard, Part.Kind.EARN).stream()
                .map(listed -> listed.item().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.add("earned", Printed.points(outcome.earned()))
                .add("possible", Printed.points(outcome.possible()))
                .add("deducted", Printed.points(outcome.deducted()))
                .add("full", Printed.points(full))
                .add("left", Printed.points(full.subtract(outcome.possible())))
                .add("lost", Printed.points(outcome.possible().subtract(outcome.earned())));
        switch (standard.formula()) {
            case Formula.BasePlusShare(var base, var weight) ->
                figures.add("base", Printed.points(base)).add("weight", Printed.points(weight));
            case Formula.FromFull(var from) -> figures.add("from", Printed.points(from));
            case Formula.Sum _ -> {}
        }
        plain(outcome, standard.formula()).ifPresent(value -> figures.add("exact", exact(value)));
    }

    /** What the formula gives before floor, rounding and vetoes. */
    private static Optional<BigDecimal> plain(Outcome outcome, Formula formula) {
        return switch (formula) {
            case Formula.Sum _ -> Optional.of(outcome.earned().subtract(outcome.deducted()));
            case Formula.FromFull(var full) -> Optional.of(full.subtract(outcome.deducted()));
            case Formula.BasePlusShare(var base, var weight) ->
                outcome.possible().signum() == 0
                        ? Optional.empty()
                        : Optional.of(base.add(weight.multiply(outcome.earned())
                                        .divide(outcome.possible(), MathContext.DECIMAL128))
                                .subtract(outcome.deducted()));
        };
    }

    private static String exact(BigDecimal value) {
        return value.stripTrailingZeros().scale() > EXACT_DIGITS
                ? value.setScale(EXACT_DIGITS, RoundingMode.DOWN).toPlainString() + "…"
                : Printed.points(value);
    }
}
