package org.anjuan.desk.marks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.anjuan.desk.marks.MarksProblem.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one JSON object key by key. What is missing or wrong becomes a problem and a stand-in; keys nobody asked for are
 * problems when it is closed. What is no object at all is one problem, and what it lacks is none.
 */
final class JsonCursor {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,6}");

    private final JsonNode node;
    private final String path;
    private final List<MarksProblem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    JsonCursor(JsonNode node, String path, List<MarksProblem> problems) {
        this.node = node;
        this.path = path;
        this.problems = node.isObject() ? problems : new ArrayList<>();
        if (!node.isObject()) {
            problems.add(new MarksProblem(Kind.EXPECTED_OBJECT, path, 0, List.of()));
        }
    }

    boolean has(String key) {
        return value(key) != null;
    }

    /** Words that must be there. */
    String text(String key) {
        if (!has(key)) {
            report(Kind.MISSING_KEY, path, key);
            return "";
        }
        return text(key, "");
    }

    /** Words, or others where none are. */
    String text(String key, String otherwise) {
        var value = value(key);
        if (value == null || value.isString()) {
            return value == null ? otherwise : value.stringValue();
        }
        report(Kind.EXPECTED_TEXT, at(key));
        return otherwise;
    }

    /** A decimal written as a string or as a number, or null. */
    @Nullable
    BigDecimal numberOrNull(String key) {
        var value = value(key);
        if (value == null) {
            return null;
        }
        var text = value.asString("");
        if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        report(Kind.NOT_A_NUMBER, at(key), text);
        return null;
    }

    /** A whole number from 1, or another where there is none. */
    int count(String key, int otherwise) {
        var value = value(key);
        if (value == null) {
            return otherwise;
        }
        var text = value.asString("");
        if (COUNT.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        report(Kind.NOT_A_COUNT, at(key), text);
        return otherwise;
    }

    /** A whole number from 1 that must be there. */
    int count(String key) {
        if (!has(key)) {
            report(Kind.MISSING_KEY, path, key);
        }
        return count(key, 1);
    }

    boolean flag(String key) {
        var value = value(key);
        if (value != null && !value.isBoolean()) {
            report(Kind.NOT_TRUE_OR_FALSE, at(key), value.asString(""));
            return false;
        }
        return value != null && value.booleanValue();
    }

    /** The elements of a list of objects; none when it is not there. */
    List<JsonCursor> list(String key) {
        return elements(key).stream()
                .map(at -> new JsonCursor(at.node, at.path, problems))
                .toList();
    }

    /** An object, empty when it is not there. */
    Optional<JsonCursor> inner(String key) {
        return Optional.ofNullable(value(key)).map(inner -> new JsonCursor(inner, at(key), problems));
    }

    /** Every key that is there, in order. */
    List<String> keys() {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** The numbers of a list, NaN for an element that is none; empty when it is not there. */
    double[] numbers(String key) {
        return elements(key).stream()
                .mapToDouble(at -> at.node.isNumber() ? at.node.doubleValue() : Double.NaN)
                .toArray();
    }

    /** Reports the keys nobody asked for. */
    void close() {
        node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !asked.contains(key))
                .forEach(key -> report(Kind.UNKNOWN_KEY, at(key), key, String.join("、", asked)));
    }

    void report(Kind kind, String where, String... arguments) {
        problems.add(new MarksProblem(kind, where, 0, List.of(arguments)));
    }

    /** The path of a key, also of one that is not there. */
    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    String path() {
        return path;
    }

    private record Element(JsonNode node, String path) {}

    private List<Element> elements(String key) {
        var value = value(key);
        if (value != null && !value.isArray()) {
            report(Kind.EXPECTED_LIST, at(key));
        }
        return value == null || !value.isArray()
                ? List.of()
                : IntStream.range(0, value.size())
                        .mapToObj(i -> new Element(value.get(i), at(key) + "[" + i + "]"))
                        .toList();
    }

    private @Nullable JsonNode value(String key) {
        asked.add(key);
        var value = node.get(key);
        return value == null || value.isNull() ? null : value;
    }
}
