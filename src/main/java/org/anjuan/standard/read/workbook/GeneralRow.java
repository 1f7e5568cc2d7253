package org.anjuan.standard.read.workbook;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlWriter;

/**
 * A row of the sheet that holds everything but the items: a path of keys such as {@code grades.bands[0].from}, and what stands
 * there.
 */
record GeneralRow(String path, String value) {
    private static final String APART = "parts";

    static List<GeneralRow> of(Yaml root) {
        var rows = new ArrayList<GeneralRow>();
        if (root instanceof Yaml.Fields(var all, var _)) {
            all.stream()
                    .filter(field -> !field.key().equals(APART))
                    .forEach(field -> add(field.key(), field.value(), rows));
        }
        return rows;
    }

    /** A grade: its name and points, and one cell for what it needs besides, which is there to be filled in where it needs nothing. */
    private static void grade(String path, Yaml.Fields grade, List<GeneralRow> rows) {
        grade.all().stream()
                .filter(field -> !field.key().equals(LimitWords.KEY))
                .forEach(field -> add(path + "." + field.key(), field.value(), rows));
        var limits = LimitWords.shown(Trees.members(Trees.value(grade, LimitWords.KEY)));
        rows.add(new GeneralRow(path + "." + LimitWords.KEY, limits));
    }

    private static void add(String path, Yaml value, List<GeneralRow> rows) {
        switch (value) {
            case Yaml.Fields fields when LimitWords.isGrade(path) -> grade(path, fields, rows);
            case Yaml.Text(var text, var _) -> rows.add(new GeneralRow(path, text));
            case Yaml.Items(var all, var _)
            when Trees.isWords(value) ->
                all.forEach(word -> rows.add(new GeneralRow(path, ((Yaml.Text) word).value())));
            case Yaml.Items(var all, var _)
            when !all.isEmpty() && all.stream().allMatch(Yaml.Fields.class::isInstance) -> {
                for (int i = 0; i < all.size(); i++) {
                    add(path + "[" + i + "]", all.get(i), rows);
                }
            }
            case Yaml.Fields(var all, var _)
            when !all.isEmpty() && all.stream().noneMatch(field -> field.key().matches(".*[.\\[\\]].*")) ->
                all.forEach(field -> add(path + "." + field.key(), field.value(), rows));
            case Yaml.Items items -> rows.add(new GeneralRow(path, YamlWriter.line(items)));
            case Yaml.Fields fields -> rows.add(new GeneralRow(path, YamlWriter.line(fields)));
        }
    }

    /** The place without the numbers of lists, by which its words are found. */
    static String bare(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** What a person calls it. */
    String label() {
        var bare = bare(path);
        int last = bare.lastIndexOf('.');
        var above = bare.substring(0, Math.max(0, last));
        return SheetWords.find("label." + bare)
                .or(() -> SheetWords.find("label." + above + ".*"))
                .or(() -> SheetWords.find("label." + bare.replaceFirst("\\..*\\.", ".*.")))
                .orElse(bare);
    }

    /** What stands there in the words of a person; other than choices stand as they are. */
    String shown() {
        return SheetWords.shown(key(path), value);
    }

    /** What may stand there, none where it is no choice. */
    List<String> choices() {
        return SheetWords.choices(key(path));
    }

    /** What is meant by words at a place; the file's own words are still taken. */
    static String meant(String path, String shown) {
        return SheetWords.value(key(path), shown);
    }

    private static String key(String path) {
        return "general." + bare(path);
    }
}
