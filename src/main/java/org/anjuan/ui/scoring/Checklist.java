package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.review.Emptied;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * The checklist as it stands: its lines in the order they are walked, vetoes on top.
 *
 * @param waiting ids of the items that still wait for a verdict; one that an emptied group settles does not
 */
record Checklist(Standard standard, Review review, Outcome outcome, Set<String> waiting) {

    static Checklist of(Standard standard, Review review, Outcome outcome) {
        var waiting = Emptied.waiting(standard, review).map(Item::id).collect(Collectors.toUnmodifiableSet());
        return new Checklist(standard, review, outcome, waiting);
    }

    /** Parts in the order they are shown. */
    static Stream<Part> parts(Standard standard) {
        return standard.parts().stream().sorted(Comparator.comparing(part -> part.kind() != Part.Kind.VETO));
    }

    /** Every item in the order it is walked. */
    static List<Item> items(Standard standard) {
        return parts(standard)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.items().stream())
                .toList();
    }

    /** The lines to show; the current item is always among them, and no heading stands without an item. */
    List<Row> rows(Filter filter, String current) {
        var rows = new ArrayList<Row>();
        parts(standard).forEach(part -> {
            var groups = part.groups().stream()
                    .map(group -> group(part, group, filter, current))
                    .filter(lines -> lines.size() > 1)
                    .toList();
            if (!groups.isEmpty()) {
                rows.add(new Row.PartHead(
                        part,
                        Objects.requireNonNull(outcome.parts().get(part.id())).sum()));
                groups.forEach(rows::addAll);
            }
        });
        return rows;
    }

    /** How many items the filter shows. */
    long count(Filter filter) {
        return standard.items().filter(item -> lets(filter, item.id())).count();
    }

    /** Whether the filter shows the item. */
    boolean lets(Filter filter, String item) {
        return filter.lets(review.score(item), waits(item));
    }

    /** Whether the item still waits for a verdict. */
    boolean waits(String item) {
        return waiting.contains(item);
    }

    /** Ids of the group's items that wait for a verdict. */
    List<String> open(Group group) {
        return group.items().stream().map(Item::id).filter(this::waits).toList();
    }

    private List<Row> group(Part part, Group group, Filter filter, String current) {
        var rows = new ArrayList<Row>();
        rows.add(head(part, group, group.holds(current)));
        @Nullable Heading above = null;
        for (var item : group.items()) {
            if (item.id().equals(current) || lets(filter, item.id())) {
                var heading = item.heading();
                if (heading != null && !heading.equals(above)) {
                    rows.add(head(part, heading));
                }
                above = heading;
                rows.add(line(part, item, current));
            }
        }
        return rows;
    }

    private Row head(Part part, Heading heading) {
        var account = Objects.requireNonNull(outcome.headings().get(heading.id()));
        return new Row.HeadingHead(part.kind(), heading, account.possible(), account.sum(), account.counted());
    }

    private Row head(Part part, Group group, boolean current) {
        var account = Objects.requireNonNull(outcome.groups().get(group.id()));
        var possible = switch (part.kind()) {
            case VETO, CHECK -> null;
            case EARN -> account.possible();
            case DEDUCT, BONUS -> group.cap() != null ? group.cap() : group.isUnbounded() ? null : account.possible();
        };
        return new Row.GroupHead(
                part.kind(),
                group,
                possible,
                account.sum(),
                part.kind() == Part.Kind.BONUS ? account.got() : account.lost(),
                open(group).size(),
                current);
    }

    private Row line(Part part, Item item, String current) {
        var account = outcome.items().get(item.id());
        var lost = account == null
                ? BigDecimal.ZERO
                : part.kind() == Part.Kind.BONUS
                        ? account.got()
                        : account.lost().add(account.overflow());
        var score = review.score(item.id());
        boolean settled = score.verdict() == Verdict.OPEN && !waits(item.id());
        return new Row.ItemLine(
                part.kind(), item, score, lost, settled, item.id().equals(current));
    }
}
