package org.anjuan.standard.read.table;

import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Given;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Phrases;

/** Rows that give points instead of taking them. */
final class Bonus {
    private static final Pattern TITLE = Pattern.compile("(?<!不)加分(?!割|别|析)");
    private static final Pattern GIVEN = Pattern.compile(
            "(?<![增添附追叠累参])(?:加|奖励?)(?:记|计)?\\s*[\\d.０-９一二两三]+\\s*(?:(?:[-—－–~～]+|至|到)\\s*[\\d.]+\\s*)?分");
    private static final Pattern BEHIND =
            Pattern.compile("的?[，,]?(?:每[\\p{IsHan}]{1,3})?(?:酌情)?加\\s*[\\d.０-９一二两三]+[^。；;]{0,6}分[。；;]?$");
    private static final Pattern PLUS = Pattern.compile("^(?:[+＋]|加)");

    private Bonus() {}

    /** Whether a title says that what stands under it gives points. */
    static boolean isTitle(String title) {
        return TITLE.matcher(title).find();
    }

    /** Whether the rules of a row, or its cell of points, speak of points that are given. */
    static boolean isMeant(String rules, String points) {
        return GIVEN.matcher(rules).find() || PLUS.matcher(points.strip()).find();
    }

    /** What a row gives points for, without how many behind it. */
    static String named(String content) {
        return BEHIND.matcher(content).replaceFirst("");
    }

    /** A cell of points without what says that they are given. */
    static String withoutPlus(String points) {
        return PLUS.matcher(points.strip()).replaceFirst("");
    }

    /** What such a row says of points, read like points that are taken; the words stay the table's own. */
    static List<Phrase> read(String words) {
        return Phrases.read(Given.taken(words)).stream()
                .map(phrase -> new Phrase(Given.given(phrase.words()), Given.given(phrase.when()), phrase.meaning()))
                .toList();
    }
}
