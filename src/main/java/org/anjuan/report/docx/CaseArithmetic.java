package org.anjuan.report.docx;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.Figures;
import org.anjuan.report.data.ListedItem;
import org.anjuan.report.data.Printed;
import org.anjuan.review.Outcome;
import org.anjuan.review.Outcome.PartOutcome;
import org.anjuan.review.Totals;
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
            case Formula.BasePlusShare(var base, var weight, var least) -> {
                figures.add("base", Printed.points(base)).add("weight", Printed.points(weight));
                if (least != null) {
                    figures.add("leastShare", Printed.points(least));
                }
            }
            case Formula.FromFull(var from) -> figures.add("from", Printed.points(from));
            case Formula.ByParts(var worths) -> figures.add("shares", shares(outcome, worths));
            case Formula.Sum _, Formula.None _ -> {}
        }
        adjusted(figures, Totals.of(standard, outcome));
    }

    private static void adjusted(Figures.Collector figures, Totals totals) {
        var formula = totals.byFormula();
        var sums = totals.sums();
        if (formula != null) {
            figures.add("exact", exact(formula));
        }
        if (formula != null && sums.adjusts()) {
            figures.add("overflow", Printed.points(sums.overflow()))
                    .add("minus", Printed.points(sums.minus()))
                    .add("bonus", Printed.points(sums.bonus()))
                    .add("adjusted", exact(sums.adjust(formula)));
        }
    }

    /** What each part brings, such as {@code 20×18÷20＋80×76÷80}. */
    private static String shares(Outcome outcome, Map<String, BigDecimal> worths) {
        return worths.entrySet().stream()
                .map(worth ->
                        share(worth.getValue(), requireNonNull(outcome.parts().get(worth.getKey()))))
                .collect(Collectors.joining("＋"));
    }

    private static String share(BigDecimal worth, PartOutcome part) {
        return Printed.points(worth) + "×" + Printed.points(part.got()) + "÷" + Printed.points(part.possible());
    }

    private static String exact(BigDecimal value) {
        return value.stripTrailingZeros().scale() > EXACT_DIGITS
                ? value.setScale(EXACT_DIGITS, RoundingMode.DOWN).toPlainString() + "…"
                : Printed.points(value);
    }
}
