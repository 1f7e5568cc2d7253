package org.anjuan.check.value;

import java.util.OptionalInt;

/** Whole numbers in Chinese or Arabic figures, as in 第一百零三条, 二〇二四年, 十五日. */
public final class Numerals {
    /** Characters a number may consist of, for patterns. */
    public static final String CHARACTERS = "〇零一二两三四五六七八九十百千\\d";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MOST = 8;

    private Numerals() {}

    /** The number, or nothing when the characters make none. */
    public static OptionalInt of(String words) {
        if (words.isEmpty() || words.length() > MOST) {
            return OptionalInt.empty();
        }
        if (words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(words));
        }
        boolean digitByDigit = words.chars().noneMatch(c -> unit((char) c) > 0) && words.length() > 1;
        return digitByDigit ? digits(words) : counted(words);
    }

    private static OptionalInt digits(String words) {
        int number = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (digit(c) < 0) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit(c);
        }
        return OptionalInt.of(number);
    }

    private static OptionalInt counted(String words) {
        int total = 0;
        int digit = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (unit(c) > 0) {
                total += Math.max(1, digit) * unit(c);
                digit = 0;
            } else if (digit(c) >= 0) {
                digit = digit(c);
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(total + digit);
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', 'O', 'o' -> 0;
            case '两' -> 2;
            default -> c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
