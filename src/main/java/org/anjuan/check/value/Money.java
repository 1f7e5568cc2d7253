package org.anjuan.check.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;

/** Sums of money in yuan, in figures and in capitals; prices for a unit are none. */
public final class Money {
    private static final String FIGURES =
            "(?<![\\d.])(?<v>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,6})?)(?<u>亿|万)?(?:余|多)?元(?!/|每)";
    private static final String CAPITALS = "(?<c>[壹贰叁肆伍陆柒捌玖拾一二两三四五六七八九十][零壹贰叁肆伍陆柒捌玖拾佰仟一二两三四五六七八九十百千万亿]{0,24})"
            + "元(?:(?<j>[壹贰叁肆伍陆柒捌玖])角)?(?:零?(?<f>[壹贰叁肆伍陆柒捌玖])分)?整?正?";
    /** A sum in figures with yuan, for patterns. */
    public static final Pattern SUM = Pattern.compile(FIGURES);
    /** A sum in words. */
    public static final Pattern WORDS =
            Pattern.compile("(?<![零壹贰叁肆伍陆柒捌玖拾佰仟百千万亿])(?:(?=[壹贰叁肆伍陆柒捌玖])|(?<![\\d.]))" + CAPITALS);

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,6})?";

    private Money() {}

    /**
     * A sum for patterns, in figures, in capitals or in both beside each other, which {@link #either(Hit, String)} reads.
     *
     * @param name letters that tell its groups from those of another sum in the same pattern
     */
    public static String either(String name) {
        var figures = "(?<v%1$s>" + DIGITS + ")(?<u%1$s>亿|万)?元";
        var capitals = "(?<c%1$s>[壹贰叁肆伍陆柒捌玖拾一二两三四五六七八九十][零壹贰叁肆伍陆柒捌玖拾佰仟一二两三四五六七八九十百千万亿]{0,23})元[整正]?"
                + "(?:[(](?:人民币)?(?:小写)?:?[¥￥]?(?<w%1$s>" + DIGITS + ")(?<x%1$s>亿|万)?元?)?";
        var signed = "[¥￥](?<s%1$s>" + DIGITS + ")(?:元)?";
        return ("(?:" + figures + "|" + capitals + "|" + signed + ")").formatted(name);
    }

    /** The sum a match of {@link #either(String)} stands for, its figures before its capitals; nothing where it took no part. */
    public static Optional<BigDecimal> either(Hit hit, String name) {
        if (!hit.group("v" + name).isEmpty()) {
            return Optional.of(figure(hit.group("v" + name), hit.group("u" + name)));
        }
        if (!hit.group("w" + name).isEmpty()) {
            return Optional.of(figure(hit.group("w" + name), hit.group("x" + name)));
        }
        if (!hit.group("s" + name).isEmpty()) {
            return Optional.of(figure(hit.group("s" + name), ""));
        }
        return hit.group("c" + name).isEmpty() ? Optional.empty() : whole(hit.group("c" + name));
    }

    /** Every sum in figures of a tight script. */
    public static List<Seen<BigDecimal>> figures(Script tight) {
        return tight.all(SUM).stream().map(hit -> Seen.at(hit, figure(hit))).toList();
    }

    /** The sum a match of {@link #SUM} stands for. */
    public static BigDecimal figure(Hit hit) {
        return figure(hit.group("v"), hit.group("u"));
    }

    /** The sum, from its figures and 万, 亿 or nothing. */
    public static BigDecimal figure(String figures, String unit) {
        var plain = new BigDecimal(figures.replace(",", ""));
        return switch (unit) {
            case "万" -> plain.movePointRight(4);
            case "亿" -> plain.movePointRight(8);
            default -> plain;
        };
    }

    /** The sum a match of {@link #WORDS} stands for; nothing when its characters make none. */
    public static Optional<BigDecimal> words(Hit hit) {
        return whole(hit.group("c"))
                .map(yuan -> yuan.add(part(hit.group("j"), 1)).add(part(hit.group("f"), 2)));
    }

    private static BigDecimal part(String digit, int places) {
        return digit.isEmpty() ? BigDecimal.ZERO : BigDecimal.valueOf(value(digit.charAt(0)), places);
    }

    /** Whole yuan in capitals such as 壹万贰仟. */
    public static Optional<BigDecimal> whole(String capitals) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int at = 0; at < capitals.length(); at++) {
            char c = capitals.charAt(at);
            long unit = unit(c);
            if (unit >= 10_000) {
                long counted = section + digit;
                total = unit == 10_000 ? total + counted * unit : (total + counted) * unit;
                section = 0;
                digit = 0;
            } else if (unit > 0) {
                section += Math.max(1, digit) * unit;
                digit = 0;
            } else if (value(c) >= 0) {
                digit = value(c);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(total + section + digit));
    }

    private static long unit(char c) {
        return switch (c) {
            case '拾', '十' -> 10;
            case '佰', '百' -> 100;
            case '仟', '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    private static int value(char c) {
        int capital = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
        int plain = "〇一二三四五六七八九".indexOf(c);
        return c == '两' ? 2 : Math.max(capital, plain);
    }

    /** Whether two sums are the same, whatever their decimals. */
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** A sum for a sentence, without needless zeros. */
    public static String say(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }
}
