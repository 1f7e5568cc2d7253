package org.anjuan.standard.read.phrase;

import java.math.BigDecimal;
import java.util.Map;

/** Numbers as tables write them: 0.5, １, 三, 半, 一百. */
final class Numbers {
    /** A number in a pattern, Arabic or Chinese. */
    static final String PATTERN = "(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百半零]+)";

    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('零', 0),
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9));

    private Numbers() {}

    /** The number of a text that {@link #PATTERN} matches. */
    static BigDecimal of(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return new BigDecimal(text);
        }
        return text.equals("半") ? new BigDecimal("0.5") : BigDecimal.valueOf(chinese(text));
    }

    private static int chinese(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int unit = sign == '十' ? 10 : sign == '百' ? 100 : 0;
            if (unit == 0) {
                digit = DIGITS.getOrDefault(sign, 0);
            } else {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }

    /** The same text, character for character, with full-width digits, points and brackets made plain. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char sign) {
        if (sign >= '０' && sign <= '９') {
            return (char) (sign - '０' + '0');
        }
        return switch (sign) {
            case '．' -> '.';
            case '（' -> '(';
            case '）' -> ')';
            case '，' -> ',';
            case '；' -> ';';
            case '：' -> ':';
            case '／' -> '/';
            case '\u3000', '\u00A0', '\t' -> ' ';
            default -> sign;
        };
    }
}
