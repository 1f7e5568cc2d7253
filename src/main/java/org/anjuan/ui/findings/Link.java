package org.anjuan.ui.findings;

import java.util.List;
import java.util.Optional;
import org.anjuan.review.Finding;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/**
 * Where a finding leads in the standard in force.
 *
 * @param reason the one the check names, or the only one that is about the item alone; empty where the reviewer
 *     chooses
 */
record Link(Item item, Optional<Deductible> reason) {

    /** What a finding bears on, the likeliest first; none where the standard has no such items. */
    static List<Link> of(Finding finding, Standard standard) {
        var own = standard.ref().id() + ":";
        return finding.items().stream()
                .filter(link -> link.startsWith(own))
                .map(link -> link.substring(own.length()).split("/", 2))
                .flatMap(parts -> standard.item(parts[0]).map(item -> new Link(item, reason(item, parts))).stream())
                .toList();
    }

    /** An item the reviewer picked. */
    static Link to(Item item) {
        return new Link(item, reason(item));
    }

    private static Optional<Deductible> reason(Item item, String... parts) {
        if (parts.length > 1) {
            return item.deductible(parts[1]);
        }
        var own = item.deductibles().stream()
                .filter(reason -> !(reason.cost() instanceof Cost.WholeGroup))
                .toList();
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }
}
