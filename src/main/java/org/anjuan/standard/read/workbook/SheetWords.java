package org.anjuan.standard.read.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of the workbook: headings, levels, choices and the sheet that explains them. */
final class SheetWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(SheetWords.class.getPackageName() + ".words");

    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    private SheetWords() {}

    static String of(String key) {
        return WORDS.getString(key);
    }

    /** The words of a key if it has any. */
    static Optional<String> find(String key) {
        return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
    }

    /** How a value is shown: its own words for a choice, itself otherwise. */
    static String shown(String key, String value) {
        return find("value." + key + "." + value).orElse(value);
    }

    /** How a key or a choice is named wherever the sheets name it; the shortest where they name it more than once. */
    static String named(String key) {
        var column = Arrays.stream(Column.values())
                .filter(each -> each.key().equals(key))
                .map(Column::heading)
                .findFirst();
        return column.or(() -> find("key." + key))
                .or(() -> find("label." + key))
                .or(() -> keys("label.")
                        .filter(each -> each.endsWith("." + key))
                        .map(WORDS::getString)
                        .min(Comparator.comparingInt(String::length)))
                .or(() -> keys("value.")
                        .filter(each -> each.endsWith("." + key))
                        .map(WORDS::getString)
                        .min(Comparator.comparingInt(String::length)))
                .orElse(key);
    }

    /** The value that is shown by these words. */
    static String value(String key, String shown) {
        var prefix = "value." + key + ".";
        return keys(prefix)
                .filter(each -> WORDS.getString(each).equals(shown))
                .map(each -> each.substring(prefix.length()))
                .findFirst()
                .orElse(shown);
    }

    /** Everything a choice may be shown as. */
    static List<String> choices(String key) {
        return keys("value." + key + ".").map(WORDS::getString).toList();
    }

    /** What stands in the places of a pattern of words such as {@code {0}扣{1}分}, in their order; empty where the words are others. */
    static Optional<List<String>> match(String key, String words) {
        var pattern =
                Pattern.compile(SLOT.splitAsStream(of(key)).map(Pattern::quote).collect(Collectors.joining("(.*)"))
                        + (of(key).endsWith("}") ? "(.*)" : ""));
        var match = pattern.matcher(words);
        return match.matches()
                ? Optional.of(IntStream.rangeClosed(1, match.groupCount())
                        .mapToObj(match::group)
                        .toList())
                : Optional.empty();
    }

    /** Lines numbered from 1. */
    static List<String> lines(String key) {
        var lines = new ArrayList<String>();
        for (int i = 1; WORDS.containsKey(key + "." + i); i++) {
            lines.add(WORDS.getString(key + "." + i));
        }
        return lines;
    }

    private static Stream<String> keys(String prefix) {
        return WORDS.keySet().stream().filter(key -> key.startsWith(prefix)).sorted();
    }
}
