package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items that are judged together, mostly those of one document.
 *
 * @param points what the standard declares for the group, or null when it declares nothing; the sum of its items may
 *     differ and is reported, not corrected
 * @param cap the most that may be deducted in this group of a {@link Part.Kind#DEDUCT} part, null for no cap
 * @param document the document (文书) the group is about, empty when it is about none
 * @param condition when the group applies, empty when always
 */
public record Group(
        String id,
        String title,
        @Nullable BigDecimal points,
        @Nullable BigDecimal cap,
        String document,
        String condition,
        List<Item> items) {
    public Group {
        items = List.copyOf(items);
    }

    public boolean holds(String itemId) {
        return items.stream().anyMatch(item -> item.id().equals(itemId));
    }

    /** What its items add up to. */
    public BigDecimal sum() {
        return items.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
