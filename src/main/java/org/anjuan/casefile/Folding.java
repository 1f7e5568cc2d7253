package org.anjuan.casefile;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes words alike that a person takes for the same: full-width and half-width forms, capitals, traditional and simplified
 * characters; spaces and control characters do not count.
 */
public final class Folding {
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private Folding() {}

    /** The words as they are compared; may be longer or shorter than they were. */
    public static String fold(String words) {
        var folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int end = i;
            while (end < words.length() && !ideograph(words.charAt(end))) {
                end++;
            }
            if (end > i) {
                compatible(words.substring(i, end), folded);
            } else {
                folded.append(Simplified.of(words.charAt(end++)));
            }
            i = end;
        }
        return folded.toString();
    }

    private static boolean ideograph(char character) {
        return character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
    }

    private static void compatible(String words, StringBuilder folded) {
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isISOControl(point))
                .map(point -> point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? Simplified.of((char) point) : point)
                .forEach(folded::appendCodePoint);
    }
}
