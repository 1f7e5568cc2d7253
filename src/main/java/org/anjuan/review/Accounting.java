package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.review.Outcome.GroupOutcome;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.review.Outcome.PartOutcome;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Adds up what items earn, lose and give: elements into headings, these into groups, these into parts. */
final class Accounting {
    private final Review review;
    private final Map<String, ItemOutcome> items = new LinkedHashMap<>();
    private final Map<String, GroupOutcome> groups = new LinkedHashMap<>();
    private final Map<String, PartOutcome> parts = new LinkedHashMap<>();

    private Accounting(Review review) {
        this.review = review;
    }

    static Accounting of(Standard standard, Review review) {
        var accounting = new Accounting(review);
        standard.parts().forEach(accounting::account);
        return accounting;
    }

    Map<String, ItemOutcome> items() {
        return items;
    }

    Map<String, GroupOutcome> groups() {
        return groups;
    }

    Map<String, PartOutcome> parts() {
        return parts;
    }

    private void account(Part part) {
        part.groups().forEach(group -> account(part, group));
        var accounts =
                part.groups().stream().map(group -> groups.get(group.id())).toList();
        var possible = sum(accounts, GroupOutcome::possible);
        var lost = sum(accounts, GroupOutcome::lost);
        var got = sum(accounts, GroupOutcome::got);
        var heldLost = capped(lost, part.cap());
        var held = part.kind() == Part.Kind.BONUS
                ? capped(got, part.cap())
                : part.kind() == Part.Kind.EARN ? got.add(lost.subtract(heldLost)) : got;
        parts.put(part.id(), new PartOutcome(possible, heldLost, held));
    }

    private void account(Part part, Group group) {
        boolean emptied = Emptied.isEmptied(group, review);
        for (var item : group.items()) {
            var heading = item.heading();
            boolean settled = emptied || (heading != null && Emptied.isEmptied(group, heading, review));
            items.put(item.id(), account(part.kind(), item, settled));
        }
        var possible = sum(of(group.items()), ItemOutcome::possible);
        var left = sum(of(group.items()), ItemOutcome::got);
        var plain = sum(of(group.items()), ItemOutcome::lost);
        var sum = lines(group);
        var lost = capped(sum, group.cap());
        groups.put(
                group.id(),
                switch (part.kind()) {
                    case BONUS -> new GroupOutcome(possible, left, BigDecimal.ZERO, capped(left, group.cap()), false);
                    case EARN ->
                        new GroupOutcome(possible, sum, lost, left.add(plain).subtract(lost), emptied);
                    case DEDUCT, VETO, CHECK -> new GroupOutcome(possible, sum, lost, BigDecimal.ZERO, emptied);
                });
    }

    /** What a group loses: its items, and for each heading its elements within the heading's cap. */
    private BigDecimal lines(Group group) {
        var alone = group.items().stream().filter(item -> item.heading() == null);
        var single = alone.map(item -> of(item).lost());
        var headings = group.headings().map(heading -> line(group, heading));
        return Stream.concat(single, headings).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal line(Group group, Heading heading) {
        return capped(sum(of(group.under(heading)), ItemOutcome::lost), heading.cap());
    }

    private ItemOutcome account(Part.Kind kind, Item item, boolean settled) {
        boolean applies = review.score(item.id()).verdict() != Verdict.NOT_APPLICABLE;
        if (!kind.counts()) {
            return ItemOutcome.none(applies);
        }
        return applies ? applying(kind, item, settled) : leftOut(kind, item);
    }

    private static ItemOutcome leftOut(Part.Kind kind, Item item) {
        var zero = BigDecimal.ZERO;
        var points = item.points();
        return kind != Part.Kind.EARN
                ? ItemOutcome.none(false)
                : switch (item.rules().without()) {
                    case LEAVES -> ItemOutcome.none(false);
                    case FULL -> new ItemOutcome(false, points, zero, points, zero);
                    case SUBTRACTS -> new ItemOutcome(false, points, zero, zero, zero);
                };
    }

    private ItemOutcome applying(Part.Kind kind, Item item, boolean settled) {
        var zero = BigDecimal.ZERO;
        var points = item.points();
        var charged = settled ? charged(item).max(points) : charged(item);
        var bounded = capped(charged, item.limit());
        return switch (kind) {
            case EARN -> {
                var lost = charged.min(points);
                yield new ItemOutcome(true, points, lost, points.subtract(lost), bounded.subtract(lost));
            }
            case BONUS -> new ItemOutcome(true, points, zero, bounded, zero);
            case DEDUCT -> new ItemOutcome(true, points, bounded, zero, zero);
            case VETO, CHECK -> ItemOutcome.none(true);
        };
    }

    private BigDecimal charged(Item item) {
        var charged = BigDecimal.ZERO;
        for (var deduction : review.score(item.id()).deductions()) {
            if (!deduction.isWaived()) {
                var reason = item.deductible(deduction.reason()).orElseThrow();
                charged = charged.add(Price.of(reason.cost(), deduction));
            }
        }
        return charged;
    }

    private ItemOutcome of(Item item) {
        return requireNonNull(items.get(item.id()));
    }

    private Collection<ItemOutcome> of(Collection<Item> some) {
        return some.stream().map(this::of).toList();
    }

    private static <A> BigDecimal sum(Collection<A> accounts, Function<A, BigDecimal> points) {
        return accounts.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal capped(BigDecimal sum, @Nullable BigDecimal cap) {
        return cap == null ? sum : sum.min(cap);
    }
}
