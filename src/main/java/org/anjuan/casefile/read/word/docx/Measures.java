package org.anjuan.casefile.read.word.docx;

import org.jspecify.annotations.Nullable;

/** Reads the measures that Word files are written in; every answer is a finite number. */
final class Measures {
    /** English metric units in a point. */
    static final double EMU = 12_700;

    private static final double LARGEST = 1e9;

    private Measures() {}

    /** The number a text begins with. */
    static double number(@Nullable String text, double otherwise) {
        if (text == null) {
            return otherwise;
        }
        int end = 0;
        while (end < text.length() && "+-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        try {
            return Math.clamp(Double.parseDouble(text.substring(0, end)), -LARGEST, LARGEST);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /**
     * A length in points.
     *
     * @param bare what one is worth where no unit stands
     */
    static double length(String text, double bare, double otherwise) {
        double number = number(text, Double.NaN);
        if (Double.isNaN(number)) {
            return otherwise;
        }
        String unit = text.strip().replaceFirst("^[-+.0-9]+", "");
        return number
                * switch (unit) {
                    case "pt" -> 1;
                    case "in" -> 72;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 72 / 25.4;
                    case "pc", "pi" -> 12;
                    case "px" -> 0.75;
                    default -> bare;
                };
    }

    static double emu(@Nullable String text) {
        return number(text, 0) / EMU;
    }
}
