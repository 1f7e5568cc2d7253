package org.anjuan.report.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.anjuan.standard.Rounding;

/** Says weight × E ÷ P in Excel's functions. */
record ShareFormula(Rounding rounding) {
    /** Decimal places kept where the standard does not round, so that binary fractions do no harm. */
    static final int EXACT_DIGITS = 10;

    /** The share by the cells it is worked out from; empty words where nothing is possible. */
    String of(String weight, String earned, String possible) {
        var plain = exact(weight + "*" + earned + "/" + possible);
        var share = rounding.shares() ? RoundingFormula.of(rounding.mode(), plain, rounding.digits()) : plain;
        return "IF(" + possible + "=0,\"\"," + share + ")";
    }

    static String exact(String formula) {
        return "ROUND(" + formula + "," + EXACT_DIGITS + ")";
    }

    /** The number as such a cell shows it. */
    static BigDecimal held(BigDecimal share) {
        return share.setScale(EXACT_DIGITS, RoundingMode.HALF_UP);
    }
}
