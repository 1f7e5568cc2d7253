package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/** The ways in which a total comes about, and how to come from one to another. */
public enum FormulaKind {
    /** A base and a share of what could be earned. */
    SHARE,
    /** What was earned, added up. */
    SUM,
    /** Taken from full points. */
    FULL,
    /** Each earning part as a share of its own. */
    PARTS,
    /** No total. */
    NONE;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public static FormulaKind of(Formula formula) {
        return switch (formula) {
            case Formula.BasePlusShare _ -> SHARE;
            case Formula.Sum() -> SUM;
            case Formula.FromFull _ -> FULL;
            case Formula.ByParts _ -> PARTS;
            case Formula.None() -> NONE;
        };
    }

    /**
     * A standard with a formula of this kind in its usual figures; grades go where there is no total, and come where there are
     * none yet.
     *
     * @param grades names of the usual grades from best to worst, three of them
     */
    public UnaryOperator<Standard> set(List<String> grades) {
        return standard -> {
            var changed = new StandardForm(standard).formula(usual(standard));
            if (this == NONE) {
                return changed.bands(List.of()).made();
            }
            return standard.bands().isEmpty()
                    ? changed.bands(Grades.usual(grades)).made()
                    : changed.made();
        };
    }

    private Formula usual(Standard standard) {
        return switch (this) {
            case SHARE -> new Formula.BasePlusShare(BigDecimal.ZERO, HUNDRED);
            case SUM -> new Formula.Sum();
            case FULL -> new Formula.FromFull(HUNDRED);
            case PARTS -> {
                var worths = new LinkedHashMap<String, BigDecimal>();
                standard.parts(Part.Kind.EARN).forEach(part -> worths.put(part.id(), part.sum()));
                yield new Formula.ByParts(worths);
            }
            case NONE -> new Formula.None();
        };
    }
}
