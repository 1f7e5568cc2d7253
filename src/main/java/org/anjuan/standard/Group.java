package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Items that are judged together, mostly those of one document.
 *
 * @param points what the standard declares for the group, or null when it declares nothing; the sum of its items may
 *     differ and is reported, not corrected
 * @param cap the most its items may take, in a bonus part give, together; null for no cap
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

    /** The headings its elements stand under, in their order. */
    public Stream<Heading> headings() {
        return items.stream().map(Item::heading).filter(Objects::nonNull).distinct();
    }

    /** The elements of a heading, in their order. */
    public List<Item> under(Heading heading) {
        return items.stream().filter(item -> heading.equals(item.heading())).toList();
    }

    /** Whether an item of it may take more than any number that could be named. */
    public boolean isUnbounded() {
        return cap == null && items.stream().anyMatch(item -> item.limit() == null);
    }
}
