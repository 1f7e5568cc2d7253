package org.anjuan.report.data;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.review.Emptied;
import org.anjuan.review.Outcome;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.review.Review;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** The most that the deductions of one case may take from an item, its heading, its group and its part. */
record Limits(Review review, Outcome outcome) {

    /** What the item may take; where nothing bounds it, what it does take. */
    BigDecimal item(ListedItem listed) {
        var account = outcome.items().get(listed.item().id());
        return account == null || listed.item().limit() != null
                ? listed.item().points()
                : account.lost()
                        .add(account.got())
                        .add(account.overflow())
                        .max(listed.item().points());
    }

    /** The points of all elements of the item's heading that apply. */
    BigDecimal elements(ListedItem listed) {
        var heading = listed.item().heading();
        return heading == null
                ? listed.item().points()
                : listed.group().under(heading).stream()
                        .flatMap(element -> account(element).stream())
                        .map(ItemOutcome::possible)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the heading may take: its cap, or where one reason took all its elements, their points; null for no limit. */
    @Nullable
    BigDecimal heading(ListedItem listed) {
        var heading = listed.item().heading();
        if (heading == null) {
            return null;
        }
        var elements = listed.group().under(heading);
        var cap = heading.cap();
        boolean emptied = listed.kind() == Part.Kind.EARN && Emptied.isEmptied(listed.group(), heading, review);
        return cap != null
                ? cap.add(overflow(elements))
                : emptied ? elements(listed).add(overflow(elements)) : null;
    }

    /** What the group may take: its cap, or else its points, or what it does take where no number can be named before. */
    BigDecimal group(ListedItem listed) {
        var cap = listed.group().cap();
        var account = outcome.groups().get(listed.group().id());
        var overflow = overflow(listed.group().items());
        if (account == null) {
            return Objects.requireNonNullElse(cap, BigDecimal.ZERO);
        }
        if (listed.kind() == Part.Kind.EARN && Emptied.isEmptied(listed.group(), review)) {
            return account.lost().add(overflow);
        }
        if (cap != null) {
            return cap.add(overflow);
        }
        return listed.group().isUnbounded() || listed.kind() == Part.Kind.BONUS
                ? account.possible().max(account.sum()).add(overflow)
                : account.possible();
    }

    /** What the part may take or give: its cap; null where it has none. */
    @Nullable
    BigDecimal part(ListedItem listed) {
        var cap = listed.part().cap();
        return cap == null ? null : cap.add(overflow(listed.part().items().toList()));
    }

    /** What goes beyond the items' own points is taken from the total, whatever holds above them. */
    private BigDecimal overflow(Collection<Item> items) {
        return items.stream()
                .flatMap(item -> account(item).stream())
                .map(ItemOutcome::overflow)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<ItemOutcome> account(Item item) {
        return Optional.ofNullable(outcome.items().get(item.id()));
    }
}
