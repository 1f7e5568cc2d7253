package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.review.Outcome.GroupOutcome;
import org.anjuan.review.Outcome.HeadingOutcome;
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
    private final Map<String, HeadingOutcome> headings = new LinkedHashMap<>();
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

    Map<String, HeadingOutcome> headings() {
        return headings;
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
        parts.put(
                part.id(),
                switch (part.kind()) {
                    case BONUS -> new PartOutcome(possible, got, heldLost, capped(got, part.cap()));
                    case EARN ->
                        new PartOutcome(possible, lost, heldLost, got.add(lost).subtract(heldLost));
                    case DEDUCT, VETO, CHECK -> new PartOutcome(possible, lost, heldLost, got);
                });
    }

    private void account(Part part, Group group) {
        boolean emptied = Emptied.isEmptied(group, review);
        for (var item : group.items()) {
            var heading = item.heading();
            boolean settled = emptied || (heading != null && Emptied.isEmptied(group, heading, review));
            items.put(item.id(), account(part.kind(), item, settled));
        }
        group.headings().forEach(heading -> headings.put(heading.id(), account(part.kind(), group, heading)));
        var possible = sum(of(group.items()), ItemOutcome::possible);
        var left = sum(of(group.items()), ItemOutcome::got);
        var plain = sum(of(group.items()), ItemOutcome::lost);
        var sum = lines(part.kind(), group);
        var held = capped(sum, group.cap());
        groups.put(
                group.id(),
                switch (part.kind()) {
                    case BONUS -> new GroupOutcome(possible, sum, BigDecimal.ZERO, held, false);
                    case EARN ->
                        new GroupOutcome(possible, sum, held, left.add(plain).subtract(held), emptied);
                    case DEDUCT, VETO, CHECK -> new GroupOutcome(possible, sum, held, BigDecimal.ZERO, emptied);
                });
    }

    /** What a group loses or gives: its items, and for each heading its elements within the heading's cap. */
    private BigDecimal lines(Part.Kind kind, Group group) {
        var alone = group.items().stream().filter(item -> item.heading() == null);
        var single = alone.map(item -> counting(kind).apply(of(item)));
        var together = group.headings()
                .map(heading -> requireNonNull(headings.get(heading.id())).counted());
        return Stream.concat(single, together).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private HeadingOutcome account(Part.Kind kind, Group group, Heading heading) {
        var elements = of(group.under(heading));
        var sum = sum(elements, counting(kind));
        return new HeadingOutcome(sum(elements, ItemOutcome::possible), sum, capped(sum, heading.cap()));
    }

    /** What bears on a sum: what is given in a bonus part, what is lost elsewhere. */
    private static Function<ItemOutcome, BigDecimal> counting(Part.Kind kind) {
        return kind == Part.Kind.BONUS ? ItemOutcome::got : ItemOutcome::lost;
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
