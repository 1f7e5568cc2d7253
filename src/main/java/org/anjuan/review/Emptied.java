package org.anjuan.review;

import java.util.Collection;
import java.util.stream.Stream;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/**
 * What lost all its points at once, mostly because its document is not in the case: groups, and items with elements. That
 * settles everything below that still applies, so none of it needs a verdict of its own.
 */
public final class Emptied {
    private Emptied() {}

    /** Whether one of the group's items has a deduction that takes the whole group. */
    public static boolean isEmptied(Group group, Review review) {
        return group.items().stream().anyMatch(item -> takes(item, review, Cost.WholeGroup.class));
    }

    /** Whether one of the heading's elements has a deduction that takes the whole heading. */
    public static boolean isEmptied(Group group, Heading heading, Review review) {
        return group.under(heading).stream().anyMatch(element -> takes(element, review, Cost.WholeItem.class));
    }

    /** Whether the item was settled by another one of its heading or its group. */
    public static boolean isSettled(Group group, Item item, Review review) {
        var heading = item.heading();
        return isEmptied(group, review) || (heading != null && isEmptied(group, heading, review));
    }

    /** The items that still wait for a verdict, in the order of the standard; none once a veto ended the scoring. */
    public static Stream<Item> waiting(Standard standard, Review review) {
        if (Vetoes.of(standard, review).ended()) {
            return Stream.empty();
        }
        return standard.groups()
                .filter(group -> !isEmptied(group, review))
                .map(group -> group.items().stream()
                        .filter(item -> review.score(item.id()).verdict() == Verdict.OPEN)
                        .filter(item -> !isSettled(group, item, review))
                        .toList())
                .flatMap(Collection::stream);
    }

    private static boolean takes(Item item, Review review, Class<? extends Cost> what) {
        return review.score(item.id())
                .counting()
                .map(Deduction::reason)
                .flatMap(reason -> item.deductible(reason).stream())
                .map(Deductible::cost)
                .anyMatch(what::isInstance);
    }
}
