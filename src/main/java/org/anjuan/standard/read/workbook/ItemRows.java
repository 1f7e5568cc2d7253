package org.anjuan.standard.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.phrase.Given;
import org.anjuan.standard.read.table.Understood;

/** All rows of the items' sheet, each part, group and item before what stands in it. */
final class ItemRows {
    private static final String BONUS = "bonus";

    private final Dimensions dimensions;
    private final Map<String, String> originals;
    private final List<ItemRow> rows = new ArrayList<>();
    /** Whether the part that is being written gives points. */
    private boolean gives;

    private ItemRows(Dimensions dimensions, Map<String, String> originals) {
        this.dimensions = dimensions;
        this.originals = originals;
    }

    /** @param originals the words of the table it was read from, by item and reason */
    static List<ItemRow> of(Yaml root, Map<String, String> originals) {
        var rows = new ItemRows(Dimensions.of(root), originals);
        Trees.members(Trees.value(root, Level.PART.within())).forEach(part -> {
            rows.gives = gives(part);
            rows.add(Level.PART, part);
        });
        return rows.rows;
    }

    /** Whether a part's items give points. */
    static boolean gives(Yaml part) {
        return Trees.value(part, Column.KIND.key()) instanceof Yaml.Text(var kind, var _) && kind.equals(BONUS);
    }

    private ItemRow beside(ItemRow row, String key) {
        if (gives) {
            row.cells().computeIfPresent(Column.COST, (_, cost) -> cost.startsWith("{") ? cost : Given.given(cost));
        }
        if (originals.containsKey(key)) {
            row.cells().put(Column.ORIGINAL, originals.getOrDefault(key, ""));
        }
        return row;
    }

    private void add(Level level, Yaml node) {
        var row = ItemRow.of(level, node, dimensions);
        var id = row.cells().getOrDefault(Column.ID, "");
        rows.add(beside(row, id));
        for (var inner : level.inner()) {
            var within = Trees.value(node, inner.within());
            if (inner.isReason() && within instanceof Yaml.Fields(var reasons, var _)) {
                reasons.forEach(reason -> rows.add(beside(
                        ItemRow.of(inner, reason.key(), reason.value(), dimensions),
                        Understood.reasonKey(id, reason.key()))));
            } else if (!inner.isReason()) {
                Trees.members(within).forEach(member -> add(inner, member));
            }
        }
    }
}
