package org.anjuan.review;

import java.math.BigDecimal;
import java.util.Comparator;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.standard.VetoOutcome.Decided;

/** Which of several outcomes that decide a case is the gravest. */
public final class Gravity {
    private static final BigDecimal NO_TOTAL = new BigDecimal(Integer.MIN_VALUE);

    private Gravity() {}

    /** From the lightest to the gravest: that a case cannot be graded, else the lowest grade and in it the lowest total. */
    public static Comparator<VetoOutcome> by(Standard standard) {
        var grades = standard.bands().stream().map(GradeBand::name).toList();
        Comparator<VetoOutcome> byGrade = Comparator.comparingInt(outcome ->
                outcome instanceof Decided(var _, var grade, var _) ? grades.indexOf(grade) : Integer.MAX_VALUE);
        return byGrade.thenComparing(Gravity::total, Comparator.reverseOrder());
    }

    private static BigDecimal total(VetoOutcome outcome) {
        return outcome instanceof Decided(var total, var _, var _) && total != null ? total : NO_TOTAL;
    }
}
