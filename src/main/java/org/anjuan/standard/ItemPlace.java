package org.anjuan.standard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item with the path it has in a file, where elements stand below their heading.
 *
 * @param headingPath path of its heading; for an item without one, its own
 * @param isFirst whether it is the first element of its heading
 */
public record ItemPlace(String path, String headingPath, boolean isFirst, Item item) {

    /**
     * The items of a group, in their order.
     *
     * @param group path of the group
     */
    public static List<ItemPlace> of(String group, Group of) {
        var places = new ArrayList<ItemPlace>();
        int line = -1;
        int element = 0;
        @Nullable Item before = null;
        for (var item : of.items()) {
            boolean goesOn =
                    before != null && item.heading() != null && item.heading().equals(before.heading());
            line += goesOn ? 0 : 1;
            element = goesOn ? element + 1 : 0;
            var at = group + ".items[" + line + "]";
            var path = item.heading() == null ? at : at + ".elements[" + element + "]";
            places.add(new ItemPlace(path, at, !goesOn, item));
            before = item;
        }
        return places;
    }
}
