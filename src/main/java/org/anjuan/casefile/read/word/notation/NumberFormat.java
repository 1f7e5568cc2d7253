package org.anjuan.casefile.read.word.notation;

import java.util.Locale;

/** Writes the numbers of lists and pages the way a format asks. */
public final class NumberFormat {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int CIRCLED = 20;
    private static final int LARGEST_IN_WORDS = 99_999;

    private NumberFormat() {}

    /** The number in a format of Word's list; digits for a format that is not known. */
    public static String write(int number, String format) {
        if (number < 0 || number > LARGEST_IN_WORDS) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "none" -> "";
            case "numberInDash" -> "- " + number + " -";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> words(number, DIGITS, "十百千", true);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                words(number, LEGAL, "拾佰仟", false);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number);
            case "ideographTraditional" -> cycle(number, STEMS);
            case "ideographZodiac" -> cycle(number, BRANCHES);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String fullWidth(int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
        return text.toString();
    }

    private static String circled(int number) {
        return number >= 1 && number <= CIRCLED ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
    }

    private static String digits(int number) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text.toString();
    }

    private static String words(int number, String digits, String units, boolean shortTen) {
        if (number == 0) {
            return String.valueOf(digits.charAt(0));
        }
        var text = new StringBuilder();
        if (number >= 10_000) {
            text.append(words(number / 10_000, digits, units, shortTen)).append('万');
        }
        String zero = digits.equals(DIGITS) ? "零" : digits.substring(0, 1);
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? zero : "").append(digits.charAt(digit));
            text.append(place > 0 ? units.substring(place - 1, place) : "");
            gap = false;
        }
        return shortTen && text.toString().startsWith("一十") ? text.substring(1) : text.toString();
    }

    private static String cycle(int number, String signs) {
        return number < 1 ? Integer.toString(number) : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String roman(int number) {
        var text = new StringBuilder();
        int rest = Math.min(number, 4999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                text.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return text.toString();
    }

    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        String letter = String.valueOf((char) ('A' + (number - 1) % 26));
        return letter.repeat(Math.min(1 + (number - 1) / 26, 10));
    }
}
