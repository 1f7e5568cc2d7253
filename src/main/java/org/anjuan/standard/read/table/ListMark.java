package org.anjuan.standard.read.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark in front of one of several lines, such as 2. or （二）.
 *
 * @param form the mark without its number
 */
record ListMark(String form, int number) {
    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:(?<n>\\d{1,2})\\s*[.．、)）](?!\\d)|[（(]\\s*(?<b>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[)）]|(?<c>[①-⑳]))");
    private static final String DIGITS = "一二三四五六七八九";

    /** The mark a line begins with; empty where it begins with none. */
    static Optional<ListMark> of(String line) {
        var found = MARK.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        if (found.group("c") != null) {
            return Optional.of(new ListMark("○", found.group("c").charAt(0) - '①' + 1));
        }
        var number = found.group("n") == null ? found.group("b") : found.group("n");
        boolean isPlain = Character.isDigit(number.charAt(0));
        var form = (found.group("n") == null ? "()" : ".") + (isPlain ? "1" : "一");
        return Optional.of(new ListMark(form, isPlain ? Integer.parseInt(number) : chinese(number)));
    }

    /** Whether it goes on with a list whose last mark is given; null where it would be the first one. */
    boolean follows(@Nullable ListMark last) {
        return last == null ? number == 1 : hasFormOf(last) && number == last.number + 1;
    }

    boolean hasFormOf(ListMark other) {
        return form.equals(other.form);
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        int ones = DIGITS.indexOf(number.charAt(number.length() - 1)) + 1;
        return ten < 0 ? ones : ones + 10 * (ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1);
    }
}
