package org.anjuan.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.jspecify.annotations.Nullable;

/** Says where in an office's table something is wrong, and what: by the item and its row, not by lines of a file nobody has seen. */
public final class TablePlace {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?");
    private static final String ROWS = "parts";
    private static final Pattern CODE = Pattern.compile("^\\S+ ");

    private final Words words;
    private final @Nullable Yaml standard;

    public TablePlace(Words words, StandardImport imported) {
        this.words = words;
        this.standard = StandardReader.tree(imported.text()).orElse(null);
    }

    /** The nearest row of the table, or else the group, part or figure it is about; empty for the whole. */
    public String of(StandardProblem problem) {
        var steps = STEP.matcher(problem.path());
        var at = Optional.ofNullable(standard);
        var place = "";
        while (steps.find() && at.isPresent()) {
            at = value(at.get(), steps.group(1)).flatMap(value -> member(value, steps.group(2)));
            place = at.flatMap(this::named).orElse(place.isEmpty() ? figure(steps.group(1)) : place);
        }
        return place;
    }

    private static String figure(String key) {
        return key.equals(ROWS) ? "" : StandardWorkbook.shown(key);
    }

    /** What is wrong and what to do about it, without its place. */
    public String say(StandardProblem problem) {
        var kind = "standard.table." + problem.kind().name();
        return words.has(kind) ? words.say(kind, problem.arguments().toArray()) : SheetWords.say(words, problem);
    }

    /** An item by its row, a group or part by its title; empty for what has no id. */
    private Optional<String> named(Yaml tree) {
        var row = text(tree, "source").map(source -> CODE.matcher(source).replaceFirst(""));
        return text(tree, "id")
                .map(id -> words.say(
                                "table.of",
                                id,
                                row.or(() -> text(tree, "title")).orElse(""))
                        .strip());
    }

    private static Optional<Yaml> value(Yaml tree, String key) {
        return tree instanceof Yaml.Fields(var all, var _)
                ? all.stream()
                        .filter(field -> field.key().equals(key))
                        .map(Yaml.Field::value)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Yaml> member(Yaml tree, @Nullable String index) {
        if (index == null) {
            return Optional.of(tree);
        }
        return tree instanceof Yaml.Items(var all, var _) && Integer.parseInt(index) < all.size()
                ? Optional.of(all.get(Integer.parseInt(index)))
                : Optional.empty();
    }

    private static Optional<String> text(Yaml tree, String key) {
        return value(tree, key)
                .flatMap(value -> value instanceof Yaml.Text(var text, var _) ? Optional.of(text) : Optional.empty());
    }
}
