package org.anjuan.check.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.anjuan.check.rulebook.BookProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one table key by key; what is missing or wrong becomes a problem and a stand-in, so that reading goes on. */
final class Reader {
    private final Node.Table table;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    Reader(Node.Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    int line() {
        return table.line();
    }

    List<Node.Entry> all() {
        table.all().forEach(entry -> asked.add(entry.key()));
        return table.all();
    }

    private Optional<Node.Entry> entry(String key) {
        asked.add(key);
        return table.all().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private @Nullable Node needed(String key) {
        var entry = entry(key);
        if (entry.isEmpty()) {
            problems.add(Kind.MISSING_KEY, table.line(), key);
        }
        return entry.map(Node.Entry::value).orElse(null);
    }

    boolean has(String key) {
        return entry(key).isPresent();
    }

    /** Words that must be there. */
    String words(String key) {
        var value = needed(key);
        return value == null ? "" : words(key, value);
    }

    /** Words, or others where none are. */
    String words(String key, String otherwise) {
        return entry(key).map(entry -> words(key, entry.value())).orElse(otherwise);
    }

    private String words(String key, Node value) {
        if (value instanceof Node.Words(var text, var _) && !text.isEmpty()) {
            return text;
        }
        problems.add(Kind.EXPECTED_WORDS, value.line(), key);
        return "";
    }

    /** A list of words, or one alone; none where the key is not there. */
    List<String> list(String key) {
        return switch (entry(key).map(Node.Entry::value).orElse(null)) {
            case null -> List.of();
            case Node.Items(var all, var _) ->
                all.stream().map(each -> words(key, each)).toList();
            case Node value -> List.of(words(key, value));
        };
    }

    int number(String key, int otherwise) {
        var words = words(key, Integer.toString(otherwise));
        if (!words.matches("\\d{1,9}")) {
            problems.add(Kind.NOT_A_NUMBER, line(key), key, words);
            return otherwise;
        }
        return Integer.parseInt(words);
    }

    String choice(String key, String otherwise, String... possible) {
        var words = words(key, otherwise);
        if (!List.of(possible).contains(words)) {
            problems.add(Kind.NOT_A_CHOICE, line(key), key, words, String.join("、", possible));
            return otherwise;
        }
        return words;
    }

    @Nullable
    LocalDate day(String key) {
        if (entry(key).isEmpty()) {
            return null;
        }
        return day(words(key), line(key), key, problems);
    }

    static @Nullable LocalDate day(String words, int line, String key, Problems problems) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException _) {
            problems.add(Kind.NOT_A_DAY, line, key, words);
            return null;
        }
    }

    Pattern pattern(String key) {
        var words = words(key);
        try {
            return Pattern.compile(words);
        } catch (PatternSyntaxException _) {
            problems.add(Kind.NOT_A_PATTERN, line(key), key, words);
            return Pattern.compile("(?!)");
        }
    }

    /** The tables of a list that must be there. */
    List<Reader> tables(String key) {
        return switch (needed(key)) {
            case null -> List.of();
            case Node.Items(var all, var _) -> {
                var tables = new ArrayList<Reader>();
                all.forEach(each -> table(key, each).ifPresent(tables::add));
                yield tables;
            }
            case Node other -> {
                problems.add(Kind.EXPECTED_LIST, other.line(), key);
                yield List.of();
            }
        };
    }

    /** A table, or nothing where the key is not there. */
    Optional<Reader> table(String key) {
        return entry(key).flatMap(entry -> table(key, entry.value()));
    }

    private Optional<Reader> table(String key, Node value) {
        if (value instanceof Node.Table inner) {
            return Optional.of(new Reader(inner, problems));
        }
        problems.add(Kind.EXPECTED_TABLE, value.line(), key);
        return Optional.empty();
    }

    private int line(String key) {
        return entry(key).map(Node.Entry::line).orElse(table.line());
    }

    /** Tells the keys nobody asked for. */
    void close() {
        table.all().stream()
                .filter(entry -> !asked.contains(entry.key()))
                .forEach(entry -> problems.add(Kind.UNKNOWN_KEY, entry.line(), entry.key()));
    }
}
