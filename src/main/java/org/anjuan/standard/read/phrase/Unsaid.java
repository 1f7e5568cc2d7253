package org.anjuan.standard.read.phrase;

import java.util.regex.Pattern;

/** Ways of taking points that no cost can say, so that such words are asked about instead of being read as plain points. */
final class Unsaid {
    private static final Pattern WAYS = Pattern.compile(
            "(?:可得|得|计|记|给)(?:一半|半数)|[\\d二两三四五六七八九十]+\\s*[处个项份次页](?:\\(含\\))?(?:及)?以上的?[^,。;扣]{0,4}每|按[^,。;扣]{0,6}[较最从][重高大多][^,。;扣]{0,6}扣|就高扣|加倍|双倍|翻[倍番]|减半|折半|按(?:一定)?比例|递[增减加]|加扣|每(?:再)?(?:增加|多(?!种))[^,。;]{0,8}扣|超[过出]的?部分|超[过出]\\s*[\\d二两三四五六七八九十]+\\s*[处个项份次页][^,。;扣]{0,4}[每各]"
                + "|第[二三四五2-9][处次项份个](?:起|以后|及以后|以上)?[^,。;]{0,4}扣|[\\d.一二三四五六七八九十]+\\s*[%％]|百分之");
    private static final Pattern HALF = Pattern.compile("扣[^,。;]{0,10}50\\s*[%％]");

    private static final Pattern TOO_MANY = Pattern.compile("^每多(?=(?!于|出|超)[\\p{IsHan}]{2,4}[一1](?:份|次|项|件|个|人))");

    private Unsaid() {}

    /** Whether words take points in such a way; what is done once too often counts by itself where no points went before. They are written plainly, without full-width signs. */
    static boolean isIn(String words, boolean isFirst) {
        return WAYS.matcher(isFirst ? TOO_MANY.matcher(words).replaceFirst("每") : words)
                        .find()
                && !HALF.matcher(words).find();
    }
}
