package org.anjuan.samples.variant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How one department writes: chosen by chance once for a case, and the same throughout it. Of the ways a thing may be
 * written one half is for trying, the other is kept apart.
 */
final class Ways {
    private static final String[] CAPITALS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] FIGURES = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final Random random;
    private final boolean apart;
    private final boolean scanned;
    private final int seed;

    /**
     * @param apart whether the half kept apart is drawn from
     * @param scanned whether the pages were recognised from pictures
     */
    Ways(long seed, boolean apart, boolean scanned) {
        this.random = new Random(seed * 7919 + (apart ? 1 : 0));
        this.seed = random.nextInt(1 << 20);
        this.apart = apart;
        this.scanned = scanned;
    }

    boolean scanned() {
        return scanned;
    }

    int dice(int sides) {
        return random.nextInt(sides);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    @SafeVarargs
    final <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of the ways of this half; the first half of the list is for trying, the second is kept apart. */
    String pick(String... all) {
        int half = all.length / 2;
        if (half == 0) {
            return all[0];
        }
        var mine = apart ? Arrays.copyOfRange(all, half, all.length) : Arrays.copyOfRange(all, 0, all.length - half);
        return mine[random.nextInt(mine.length)];
    }

    /** One of the ways of this half, the same throughout the case. */
    String always(String... all) {
        int half = all.length / 2;
        int size = half == 0 ? 1 : all.length - half;
        return all[(apart ? half : 0) + habit(all[0] + all.length, half == 0 ? 1 : apart ? all.length - half : size)];
    }

    /** A choice that stays the same for a name throughout the case. */
    int habit(String name, int sides) {
        return Math.floorMod(new Random(seed * 31L + name.hashCode()).nextInt(), sides);
    }

    /** A day as papers are dated at their foot. */
    String dated(LocalDate day) {
        return habit("dated", 4) == 0 ? chinese(day) : day(day);
    }

    /** A day within sentences. */
    String day(LocalDate day) {
        boolean spaced = habit("spaced", 3) == 0;
        var words = spaced ? "%d 年 %d 月 %d 日" : habit("padded", 5) == 0 ? "%d年%02d月%02d日" : "%d年%d月%d日";
        return words.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A day as a hand or a system sets it. */
    String shortDay(LocalDate day) {
        return switch (habit("short", 3)) {
            case 0 -> "%d.%d.%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case 1 -> day.toString();
            default -> day(day);
        };
    }

    /** From one moment of a day to another. */
    String span(LocalDate day, int from, int to) {
        var begin = clock(from);
        var end = clock(to);
        return switch (habit("span", 4)) {
            case 0 -> day(day) + begin + "至" + end;
            case 1 -> day(day) + begin + "至" + day(day) + end;
            case 2 -> "自" + day(day) + begin + "起至" + end + "止";
            default -> day(day) + begin + "—" + end;
        };
    }

    private String clock(int minutes) {
        return habit("clock", 3) == 0
                ? "%02d:%02d".formatted(minutes / 60, minutes % 60)
                : "%d时%02d分".formatted(minutes / 60, minutes % 60);
    }

    /** A sum in figures. */
    String yuan(long sum) {
        return switch (habit("yuan", 4)) {
            case 0 -> "%,d元".formatted(sum);
            case 1 -> sum + ".00元";
            default -> sum + "元";
        };
    }

    /** A sum with its capitals beside it. */
    String bothWays(long sum) {
        return bothWays(sum, sum);
    }

    /** A sum with capitals beside it that may say another. */
    String bothWays(long sum, long inWords) {
        return switch (habit("both", 4)) {
            case 0 -> "人民币" + yuan(sum) + "（大写：" + capitals(inWords) + "元整）";
            case 1 -> "人民币" + capitals(inWords) + "元整（¥" + sum + ".00）";
            case 2 -> capitals(inWords) + "元（" + yuan(sum) + "）";
            default -> "人民币" + capitals(inWords) + "圆整（小写：" + yuan(sum) + "）";
        };
    }

    static String capitals(long sum) {
        var units = new String[] {"", "拾", "佰", "仟", "万", "拾", "佰", "仟", "亿"};
        var digits = Long.toString(sum);
        var words = new StringBuilder();
        boolean zero = false;
        for (int at = 0; at < digits.length(); at++) {
            int place = digits.length() - 1 - at;
            int digit = digits.charAt(at) - '0';
            if (digit > 0) {
                words.append(zero ? "零" : "").append(CAPITALS[digit]).append(units[place]);
                zero = false;
            } else if (place == 4) {
                words.append("万");
                zero = false;
            } else {
                zero = true;
            }
        }
        return words.toString();
    }

    /** A number in Chinese figures up to 199. */
    static String figure(int number) {
        if (number >= 100) {
            int rest = number % 100;
            return "一百" + (rest == 0 ? "" : rest < 10 ? "零" + figure(rest) : (rest < 20 ? "一" : "") + figure(rest));
        }
        int tens = number / 10;
        var end = number % 10 == 0 ? "" : FIGURES[number % 10];
        return tens == 0 ? FIGURES[number % 10] : (tens == 1 ? "" : FIGURES[tens]) + "十" + end;
    }

    private String chinese(LocalDate day) {
        var zero = habit("zero", 3) == 0 ? "○" : habit("zero", 3) == 1 ? "〇" : "零";
        var year = new StringBuilder();
        for (char c : Integer.toString(day.getYear()).toCharArray()) {
            year.append(c == '0' ? zero : FIGURES[c - '0']);
        }
        return year + "年" + figure(day.getMonthValue()) + "月" + figure(day.getDayOfMonth()) + "日";
    }
}
