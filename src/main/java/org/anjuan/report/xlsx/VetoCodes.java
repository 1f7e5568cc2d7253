package org.anjuan.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.review.Gravity;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;

/**
 * The outcomes that a standard's vetoes lead to, by numbers that formulas can ask for: first those that leave the total
 * to be counted, then those that decide the case, the gravest with the highest number.
 *
 * @param outcomes the one with number 1 first
 */
record VetoCodes(Standard standard, List<VetoOutcome> outcomes) {
    static VetoCodes of(Standard standard) {
        var all = standard.deductibles()
                .filter(reason -> reason.cost() instanceof Cost.Veto)
                .map(reason -> standard.outcome((Cost.Veto) reason.cost()))
                .distinct()
                .toList();
        var codes = new ArrayList<>(
                all.stream().filter(outcome -> !outcome.decides()).toList());
        all.stream().filter(VetoOutcome::decides).sorted(Gravity.by(standard)).forEach(codes::add);
        return new VetoCodes(standard, List.copyOf(codes));
    }

    /** The number of the outcome that a deduction leads to; 0 when it is no veto, or a veto that was waived. */
    int code(DeductionRow row) {
        return row.reason().cost() instanceof Cost.Veto veto && !row.deduction().isWaived()
                ? 1 + outcomes.indexOf(standard.outcome(veto))
                : 0;
    }

    VetoOutcome outcome(int code) {
        return outcomes.get(code - 1);
    }

    /** Numbers of the outcomes that decide a case, the gravest first. */
    List<Integer> deciding() {
        return codes(VetoOutcome::decides).reversed();
    }

    /** Numbers of the outcomes that bar a grade. */
    List<Integer> barring(String grade) {
        return codes(outcome -> outcome instanceof VetoOutcome.Barred(var grades) && grades.contains(grade));
    }

    /** Numbers of the outcomes that leave no more than so much of a total. */
    List<Integer> limiting() {
        return codes(VetoOutcome.AtMost.class::isInstance);
    }

    /** Whether a veto can take points from the total. */
    boolean takesPoints() {
        return outcomes.stream().anyMatch(VetoOutcome.Minus.class::isInstance);
    }

    private List<Integer> codes(Predicate<VetoOutcome> meant) {
        return IntStream.rangeClosed(1, outcomes.size())
                .filter(code -> meant.test(outcome(code)))
                .boxed()
                .toList();
    }
}
