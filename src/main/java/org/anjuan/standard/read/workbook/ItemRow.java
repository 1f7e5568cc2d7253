package org.anjuan.standard.read.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.YamlWriter;

/**
 * A row of the items' sheet as words.
 *
 * @param cells the columns that hold something
 */
record ItemRow(Level level, Map<Column, String> cells) {

    /** A part, group, item or element; what stands inside it has rows of its own. */
    static ItemRow of(Level level, Yaml node, Dimensions dimensions) {
        return of(level, "", node, dimensions);
    }

    /** A reason under its key. */
    static ItemRow of(Level level, String key, Yaml node, Dimensions dimensions) {
        var cells = new EnumMap<Column, String>(Column.class);
        var other = new YamlFields();
        if (!key.isEmpty()) {
            cells.put(Column.ID, key);
        }
        switch (node) {
            case Yaml.Text(var text, var _) -> cells.put(Column.WORDING, text);
            case Yaml.Items items -> other.put(level.wording(), items);
            case Yaml.Fields fields ->
                fields.all().stream()
                        .filter(field -> level.inner().stream()
                                .noneMatch(inner -> inner.within().equals(field.key())))
                        .forEach(field -> put(level, field, dimensions, cells, other));
        }
        if (!other.isEmpty()) {
            cells.put(Column.OTHER, YamlWriter.line(other.made()));
        }
        return new ItemRow(level, cells);
    }

    private static void put(
            Level level, Yaml.Field field, Dimensions dimensions, Map<Column, String> cells, YamlFields other) {
        var column = Column.of(field.key(), level);
        var key = field.key();
        if (column.isEmpty()) {
            other.put(key, field.value());
        } else if (column.get() == Column.COST) {
            cells.put(Column.COST, CostWords.shown(field.value()));
        } else if (field.value() instanceof Yaml.Text(var text, var _)) {
            cells.put(column.get(), shown(column.get(), text, dimensions));
        } else if (column.get().isList() && Trees.isWords(field.value())) {
            cells.put(
                    column.get(),
                    Trees.members(field.value()).stream()
                            .map(word -> shown(column.get(), ((Yaml.Text) word).value(), dimensions))
                            .collect(Collectors.joining("\n")));
        } else {
            other.put(key, field.value());
        }
    }

    private static String shown(Column column, String text, Dimensions dimensions) {
        return column.isDimension() ? dimensions.shown(text) : SheetWords.shown(column.key(), text);
    }
}
