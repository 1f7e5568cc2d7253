package org.anjuan.ui.kit;

import java.util.function.Predicate;

/**
 * A place one can go to by typing a part of its name.
 *
 * @param name its number or short name; where it is typed whole, the place comes first
 * @param text how it is listed
 * @param meant whether what was typed, without blanks around it, stands for it
 */
public record Goal(Icons icon, String name, String text, Predicate<String> meant, Runnable go) {

    /** A place that is meant by a part of its text, or by the pinyin initials of one. */
    public static Goal named(Icons icon, String name, String text, Runnable go) {
        return new Goal(icon, name, text, typed -> isIn(text, typed), go);
    }

    /** A place that is meant by the first digits of its number. */
    public static Goal numbered(Icons icon, int number, String text, Runnable go) {
        var name = Integer.toString(number);
        return new Goal(icon, name, text, name::startsWith, go);
    }

    /** Whether a text holds what was typed, in any case, or characters that its letters stand for. */
    static boolean isIn(String text, String typed) {
        for (int at = 0; at + typed.length() <= text.length(); at++) {
            if (text.regionMatches(/* ignoreCase= */ true, at, typed, 0, typed.length())) {
                return true;
            }
        }
        return Initials.in(text, typed);
    }
}
