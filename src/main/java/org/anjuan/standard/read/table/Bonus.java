package org.anjuan.standard.read.table;

import java.util.regex.Pattern;

/** Rows that give points instead of taking them. */
final class Bonus {
    private static final Pattern TITLE = Pattern.compile("(?<!不)加分(?!割|别|析)");
    private static final Pattern GIVEN = Pattern.compile("(?<![增添附追叠累参])(?:加|奖励?)(?:记|计)?\\s*[\\d.０-９一二两三]+\\s*分");

    private Bonus() {}

    /** Whether the words over a row, or its rules, speak of points that are given. */
    static boolean isMeant(String titles, String rules) {
        return TITLE.matcher(titles).find() || GIVEN.matcher(rules).find();
    }
}
