package org.anjuan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.standard.Cost;
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

    /** The items that still wait for a verdict, in the order of the standard; none once a veto ended the scoring. */
    public static Stream<Item> waiting(Standard standard, Review review) {
        return Vetoes.of(standard, review).ended() ? Stream.empty() : unsettled(standard, review).stream();
    }

    /** The items without a verdict that nothing of their heading or group settled. */
    static List<Item> unsettled(Standard standard, Review review) {
        var unsettled = new ArrayList<Item>();
        for (var part : standard.parts()) {
            for (var group : part.groups()) {
                boolean emptied = isEmptied(group, review);
                for (var item : group.items()) {
                    boolean open = !emptied && review.score(item.id()).verdict() == Verdict.OPEN;
                    if (open && !isUnderEmptied(group, item, review)) {
                        unsettled.add(item);
                    }
                }
            }
        }
        return unsettled;
    }

    private static boolean isUnderEmptied(Group group, Item item, Review review) {
        var heading = item.heading();
        return heading != null && isEmptied(group, heading, review);
    }

    private static boolean takes(Item item, Review review, Class<? extends Cost> what) {
        for (var deduction : review.score(item.id()).deductions()) {
            var reason = item.deductible(deduction.reason());
            if (!deduction.isWaived()
                    && reason.isPresent()
                    && what.isInstance(reason.get().cost())) {
                return true;
            }
        }
        return false;
    }
}
