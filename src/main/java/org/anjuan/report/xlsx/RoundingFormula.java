package org.anjuan.report.xlsx;

import java.math.RoundingMode;

/** Says a way of rounding in Excel's functions. */
final class RoundingFormula {
    private RoundingFormula() {}

    /** The cell rounded to decimal places. */
    static String of(RoundingMode mode, String cell, int digits) {
        var nearest = "ROUND(" + cell + "," + digits + ")";
        var towardsZero = "ROUNDDOWN(" + cell + "," + digits + ")";
        var awayFromZero = "ROUNDUP(" + cell + "," + digits + ")";
        return switch (mode) {
            case UP -> awayFromZero;
            case DOWN -> towardsZero;
            case CEILING -> "IF(" + cell + ">=0," + awayFromZero + "," + towardsZero + ")";
            case FLOOR -> "IF(" + cell + ">=0," + towardsZero + "," + awayFromZero + ")";
            case HALF_UP -> nearest;
            case HALF_DOWN -> "IF(" + tie(cell, digits) + "," + towardsZero + "," + nearest + ")";
            case HALF_EVEN -> "IF(" + tie(cell, digits) + "," + even(cell, digits) + "," + nearest + ")";
            case UNNECESSARY -> cell;
        };
    }

    private static String tie(String cell, int digits) {
        var scaled = "ABS(" + cell + ")*10^" + digits;
        return "ABS(" + scaled + "-INT(" + scaled + ")-0.5)<0.000001";
    }

    private static String even(String cell, int digits) {
        return "2*ROUND(" + cell + "*10^" + digits + "/2,0)/10^" + digits;
    }
}
