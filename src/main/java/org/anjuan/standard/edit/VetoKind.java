package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;

/** The ways in which a veto bears on a case, and how to come from one to another. */
public enum VetoKind {
    /** A grade, and a total or none. */
    DECIDED,
    /** No case to be graded. */
    UNFIT,
    /** Grades it cannot have. */
    BARRED,
    /** Points off the total. */
    MINUS,
    /** No more than so many points. */
    AT_MOST;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal FAILING = new BigDecimal(59);

    public static VetoKind of(VetoOutcome outcome) {
        return switch (outcome) {
            case VetoOutcome.Decided _ -> DECIDED;
            case VetoOutcome.Unfit _ -> UNFIT;
            case VetoOutcome.Barred _ -> BARRED;
            case VetoOutcome.Minus _ -> MINUS;
            case VetoOutcome.AtMost _ -> AT_MOST;
        };
    }

    /**
     * An outcome of this kind in its usual figures.
     *
     * @param result what a case is called that cannot be graded
     */
    public VetoOutcome usual(Standard standard, String result) {
        var bands = standard.bands();
        var best = bands.isEmpty() ? "" : bands.getFirst().name();
        var lowest = bands.isEmpty() ? "" : bands.getLast().name();
        return switch (this) {
            case DECIDED -> new VetoOutcome.Decided(BigDecimal.ZERO, lowest, false);
            case UNFIT -> new VetoOutcome.Unfit(result);
            case BARRED -> new VetoOutcome.Barred(List.of(best));
            case MINUS -> new VetoOutcome.Minus(HUNDRED);
            case AT_MOST -> new VetoOutcome.AtMost(FAILING);
        };
    }
}
