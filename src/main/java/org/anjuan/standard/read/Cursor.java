package org.anjuan.standard.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.Yaml.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads one mapping key by key. What is missing or wrong becomes a problem and a stand-in, so that reading goes on; keys
 * nobody asked for are problems when it is closed.
 */
final class Cursor {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,3}");

    private final Yaml.Fields fields;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Cursor(Yaml.Fields fields, String path, Problems problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
        problems.place(path, fields.spot());
        fields.all().forEach(field -> problems.place(at(field.key()), spot(field)));
    }

    /** Words stand where they stand, a collection where its key does. */
    private static Yaml.Spot spot(Field field) {
        return field.value() instanceof Yaml.Text ? field.value().spot() : field.spot();
    }

    /** Notes where something is to be reported that this mapping does not say itself. */
    void place(String key, Yaml.Spot spot) {
        problems.place(at(key), spot);
    }

    /** Where the mapping begins. */
    Yaml.Spot spot() {
        return fields.spot();
    }

    /** The path of a key, also of one that is not there. */
    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** What stands at a key, or null. */
    @Nullable
    Yaml value(String key) {
        asked.add(key);
        return fields.all().stream()
                .filter(field -> field.key().equals(key))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    boolean has(String key) {
        return value(key) != null;
    }

    /** Every key that is there, in order. */
    List<Field> all() {
        fields.all().forEach(field -> asked.add(field.key()));
        return fields.all();
    }

    /** Words that must be there. */
    String text(String key) {
        if (!isThere(key)) {
            return "";
        }
        var text = textAt(key);
        if (text.isEmpty() && value(key) instanceof Yaml.Text) {
            report(Kind.BLANK, key, key);
        }
        return text;
    }

    /** Words, or others where none are. */
    String text(String key, String otherwise) {
        return has(key) ? textAt(key) : otherwise;
    }

    /** One word or a list of words; none when the key is missing. */
    List<String> texts(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case Yaml.Text(var text, var _) -> text.isBlank() ? List.of() : List.of(text.strip());
            case Yaml.Items(var all, var _) -> words(key, all);
            case Yaml.Fields _ -> {
                report(Kind.EXPECTED_LIST, key, key);
                yield List.of();
            }
        };
    }

    /** A number that must be there. */
    BigDecimal number(String key) {
        var number = isThere(key) ? numberOrNull(key) : null;
        return number == null ? BigDecimal.ZERO : number;
    }

    /** A number, or null where there is none or {@code none} is written. */
    @Nullable
    BigDecimal numberOrNull(String key) {
        if (!has(key)) {
            return null;
        }
        var text = textAt(key);
        if (text.equals("none")) {
            return null;
        }
        return parsed(key, text, DECIMAL, Kind.NOT_A_NUMBER) ? new BigDecimal(text) : null;
    }

    /** A whole number that must be there. */
    int whole(String key) {
        var text = text(key);
        return !text.isEmpty() && parsed(key, text, WHOLE, Kind.NOT_WHOLE) ? Integer.parseInt(text) : 0;
    }

    /** A whole number, or null where there is none. */
    @Nullable
    Integer wholeOrNull(String key) {
        return has(key) ? Integer.valueOf(whole(key)) : null;
    }

    boolean flag(String key, boolean otherwise) {
        return switch (text(key, Boolean.toString(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            case String other -> {
                report(Kind.NOT_TRUE_OR_FALSE, key, key, other);
                yield otherwise;
            }
        };
    }

    @Nullable
    LocalDate dateOrNull(String key) {
        if (!has(key)) {
            return null;
        }
        var text = textAt(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            report(Kind.NOT_A_DATE, key, key, text);
            return null;
        }
    }

    /** One of several words that must be there; the first stands in for a wrong one. */
    String choice(String key, String... words) {
        var text = text(key);
        var possible = List.of(words);
        if (possible.contains(text)) {
            return text;
        }
        if (!text.isEmpty()) {
            report(Kind.NOT_A_CHOICE, key, key, text, String.join("、", possible));
        }
        return possible.getFirst();
    }

    /** One of several words, the first where the key is missing. */
    String choiceIfAny(String key, String... words) {
        return has(key) ? choice(key, words) : words[0];
    }

    /** A mapping that must be there. */
    Cursor fields(String key) {
        isThere(key);
        return fieldsIfAny(key);
    }

    /** A mapping, empty when it is not there. */
    Cursor fieldsIfAny(String key) {
        var value = value(key);
        return value == null ? silent(at(key)) : cursor(at(key), value, key);
    }

    /** A list of mappings that must be there. */
    List<Cursor> list(String key) {
        if (!isThere(key)) {
            return List.of();
        }
        if (!(value(key) instanceof Yaml.Items(var all, var _))) {
            report(Kind.EXPECTED_LIST, key, key);
            return List.of();
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> cursor(at(key) + "[" + i + "]", all.get(i), key))
                .toList();
    }

    /** A list of mappings, empty when it is not there. */
    List<Cursor> listIfAny(String key) {
        return has(key) ? list(key) : List.of();
    }

    /** What stands at a key: one thing or a list of things, each words or a mapping; none when the key is missing. */
    List<Yaml> several(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case Yaml.Items(var all, var _) -> all;
            case Yaml one -> List.of(one);
        };
    }

    /** A mapping that belongs to a key, wherever in the file it stands. */
    Cursor inner(String key, Yaml.Fields inner) {
        return new Cursor(inner, at(key), problems);
    }

    static boolean isNumber(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Reports the keys nobody asked for. */
    void close() {
        fields.all().stream().filter(field -> !asked.contains(field.key())).forEach(this::unknown);
    }

    private void unknown(Field field) {
        var known = String.join("、", asked);
        Misspelt.of(field.key(), asked)
                .ifPresentOrElse(
                        meant -> problems.add(
                                Kind.MISSPELT_KEY, at(field.key()), field.spot(), field.key(), meant, known),
                        () -> problems.add(Kind.UNKNOWN_KEY, at(field.key()), field.spot(), field.key(), known));
    }

    void report(Kind kind, String key, String... arguments) {
        problems.add(kind, at(key), arguments);
    }

    /** Reports what stands elsewhere but belongs to a key. */
    void reportAt(Yaml.Spot spot, Kind kind, String key, String... arguments) {
        problems.add(kind, at(key), spot, arguments);
    }

    private boolean isThere(String key) {
        if (!has(key)) {
            report(Kind.MISSING_KEY, key, key);
        }
        return has(key);
    }

    private String textAt(String key) {
        if (value(key) instanceof Yaml.Text(var text, var _)) {
            return text.strip();
        }
        report(Kind.EXPECTED_TEXT, key, key);
        return "";
    }

    private List<String> words(String key, List<Yaml> all) {
        var words = new ArrayList<String>();
        for (var value : all) {
            problems.place(at(key) + "[" + words.size() + "]", value.spot());
            if (value instanceof Yaml.Text(var text, var _) && !text.isBlank()) {
                words.add(text.strip());
            } else {
                problems.add(Kind.EXPECTED_TEXT, at(key), value.spot(), key);
            }
        }
        return words;
    }

    private Cursor cursor(String at, Yaml value, String key) {
        if (value instanceof Yaml.Fields inner) {
            return new Cursor(inner, at, problems);
        }
        problems.add(Kind.EXPECTED_FIELDS, at, value.spot(), key);
        return silent(at);
    }

    /** Stands in for a mapping that is not there; what it lacks is no further problem. */
    private Cursor silent(String at) {
        return new Cursor(new Yaml.Fields(List.of(), fields.spot()), at, new Problems());
    }

    private boolean parsed(String key, String text, Pattern pattern, Kind otherwise) {
        boolean matches = pattern.matcher(text).matches();
        if (!matches) {
            report(otherwise, key, key, text);
        }
        return matches;
    }
}
