package org.anjuan.standard.read.phrase;

import java.util.regex.Pattern;

/** Points that are given are written as those that are taken, with 加 for 扣. */
public final class Given {
    private static final String NUMBER = "[\\d.０-９．一二两三四五六七八九十半]+";
    private static final Pattern GIVES = Pattern.compile("加(?=分?\\s*" + NUMBER + "\\s*(?:(?:[-—－–~～]+|至|到)\\s*" + NUMBER
            + "\\s*)?分)" + "|(?<=酌情|视情况|最多|最高|累计)加(?=分)|加(?=分(?:最多|最高|累计|总|不超过|不得超过))");
    private static final Pattern TAKES = Pattern.compile("扣(?=分|\\s*" + NUMBER + ")");

    private Given() {}

    /** The same words, sign for sign, as if the points were taken. */
    public static String taken(String words) {
        return GIVES.matcher(words).replaceAll("扣");
    }

    /** The same words, sign for sign, with points given that {@link #taken} wrote as taken. */
    public static String given(String words) {
        return TAKES.matcher(words).replaceAll("加");
    }
}
