package org.anjuan.ui.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The order in which items are walked.
 *
 * @param items ids from first to last
 */
record Walk(List<String> items) {
    Walk {
        items = List.copyOf(items);
    }

    /** The item after this one that fits; empty at the end. */
    Optional<String> after(String item, Predicate<String> fits) {
        return items.stream().skip(items.indexOf(item) + 1L).filter(fits).findFirst();
    }

    /** The item before this one that fits; empty at the beginning. */
    Optional<String> before(String item, Predicate<String> fits) {
        int at = items.contains(item) ? items.indexOf(item) : items.size();
        return items.subList(0, at).reversed().stream().filter(fits).findFirst();
    }

    /** The next item that fits, going on from the beginning after the end; this item itself comes last. */
    Optional<String> onward(String item, Predicate<String> fits) {
        int next = items.indexOf(item) + 1;
        return Stream.concat(items.subList(next, items.size()).stream(), items.subList(0, next).stream())
                .filter(fits)
                .findFirst();
    }

    /** The item before that fits, going on from the end before the beginning. */
    Optional<String> backward(String item, Predicate<String> fits) {
        int at = Math.max(0, items.indexOf(item));
        return Stream.concat(
                        items.subList(0, at).reversed().stream(), items.subList(at, items.size()).reversed().stream())
                .filter(fits)
                .findFirst();
    }
}
