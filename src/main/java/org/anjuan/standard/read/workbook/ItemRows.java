package org.anjuan.standard.read.workbook;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.Yaml;

/** All rows of the items' sheet, each part, group and item before what stands in it. */
final class ItemRows {
    private final Dimensions dimensions;
    private final List<ItemRow> rows = new ArrayList<>();

    private ItemRows(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    static List<ItemRow> of(Yaml root) {
        var rows = new ItemRows(Dimensions.of(root));
        Trees.members(Trees.value(root, Level.PART.within())).forEach(part -> rows.add(Level.PART, part));
        return rows.rows;
    }

    private void add(Level level, Yaml node) {
        rows.add(ItemRow.of(level, node, dimensions));
        for (var inner : level.inner()) {
            var within = Trees.value(node, inner.within());
            if (inner.isReason() && within instanceof Yaml.Fields(var reasons, var _)) {
                reasons.forEach(reason -> rows.add(ItemRow.of(inner, reason.key(), reason.value(), dimensions)));
            } else if (!inner.isReason()) {
                Trees.members(within).forEach(member -> add(inner, member));
            }
        }
    }
}
