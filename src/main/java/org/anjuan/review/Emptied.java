package org.anjuan.review;

import java.util.stream.Stream;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/**
 * Groups that lost all their points at once, mostly because their document is not in the case. That settles every item of
 * the group that still applies, so none of them needs a verdict of its own.
 */
public final class Emptied {
    private Emptied() {}

    /** Whether one of the group's items has a deduction that takes the whole group. */
    public static boolean isEmptied(Group group, Review review) {
        return group.items().stream().anyMatch(item -> empties(item, review));
    }

    /** The items that still wait for a verdict, in the order of the standard. */
    public static Stream<Item> waiting(Standard standard, Review review) {
        return standard.groups()
                .filter(group -> !isEmptied(group, review))
                .flatMap(group -> group.items().stream())
                .filter(item -> review.score(item.id()).verdict() == Verdict.OPEN);
    }

    private static boolean empties(Item item, Review review) {
        return review.score(item.id()).deductions().stream()
                .map(Deduction::reason)
                .flatMap(reason -> item.deductible(reason).stream())
                .anyMatch(reason -> reason.cost() instanceof Cost.WholeGroup);
    }
}
