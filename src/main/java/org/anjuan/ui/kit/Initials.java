package org.anjuan.ui.kit;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds words by the first letters of their pinyin, so that nobody needs an input method to find {@code 送达回证} by
 * {@code SDHZ}. Characters that are read in two ways match by either.
 */
public final class Initials {
    /** Other initials of characters that the words of case files read in more ways than one. */
    private static final Map<Character, String> OTHERWISE = Map.ofEntries(
            Map.entry('行', "H"),
            Map.entry('长', "C"),
            Map.entry('重', "C"),
            Map.entry('调', "T"),
            Map.entry('校', "J"),
            Map.entry('系', "J"),
            Map.entry('降', "X"),
            Map.entry('传', "Z"),
            Map.entry('参', "S"),
            Map.entry('单', "S"),
            Map.entry('会', "K"),
            Map.entry('解', "X"),
            Map.entry('藏', "Z"),
            Map.entry('给', "J"),
            Map.entry('折', "S"),
            Map.entry('还', "X"),
            Map.entry('曾', "Z"),
            Map.entry('率', "S"),
            Map.entry('盛', "C"),
            Map.entry('石', "D"),
            Map.entry('宿', "X"),
            Map.entry('乐', "Y"),
            Map.entry('都', "D"));

    private Initials() {}

    /**
     * Whether the letters stand for neighbouring characters of the text; digits and Latin letters stand for themselves,
     * whatever is neither is passed over.
     *
     * @param letters in any case; blank letters are in every text
     */
    public static boolean in(String text, String letters) {
        var wanted = letters.strip().toUpperCase(Locale.ROOT);
        var initials = of(text);
        for (int from = 0; from + wanted.length() <= initials.size(); from++) {
            if (startsWith(initials, from, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(List<String> initials, int from, String wanted) {
        for (int at = 0; at < wanted.length(); at++) {
            if (initials.get(from + at).indexOf(wanted.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The letters that each character may be found by. */
    private static List<String> of(String text) {
        var initials = new ArrayList<String>(text.length());
        text.chars()
                .mapToObj(code -> (char) code)
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> initials.add(first(letter) + OTHERWISE.getOrDefault(letter, "")));
        return initials;
    }

    private static String first(char letter) {
        var spelt = Pinyin.isChinese(letter) ? Pinyin.toPinyin(letter) : Character.toString(letter);
        return spelt.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
