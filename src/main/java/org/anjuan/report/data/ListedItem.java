package org.anjuan.report.data;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/**
 * An item with where it stands.
 *
 * @param position place in the standard, from 1
 */
public record ListedItem(Part part, Group group, Item item, int position) {

    /** Every item of the standard, in its order. */
    public static List<ListedItem> of(Standard standard) {
        var items = new ArrayList<ListedItem>();
        for (var part : standard.parts()) {
            for (var group : part.groups()) {
                for (var item : group.items()) {
                    items.add(new ListedItem(part, group, item, items.size() + 1));
                }
            }
        }
        return List.copyOf(items);
    }

    /** Those that count in one way. */
    public static List<ListedItem> of(Standard standard, Part.Kind kind) {
        return of(standard).stream().filter(listed -> listed.kind() == kind).toList();
    }

    public Part.Kind kind() {
        return part.kind();
    }
}
