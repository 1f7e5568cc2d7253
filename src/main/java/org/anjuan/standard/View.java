package org.anjuan.standard;

import java.util.List;
import java.util.Map;

/**
 * 维度表: another set of dimensions the same results can be summed up by.
 *
 * @param dimensions in their order
 * @param byItem for each item, the id of its dimension in this set
 */
public record View(String id, String name, List<Dimension> dimensions, Map<String, String> byItem) {
    public View {
        dimensions = List.copyOf(dimensions);
        byItem = Map.copyOf(byItem);
    }
}
