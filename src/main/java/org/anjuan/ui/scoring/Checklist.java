package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/** The checklist as it stands: its lines in the order they are walked, vetoes on top. */
record Checklist(Standard standard, Review review, Outcome outcome) {

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
                rows.add(new Row.PartHead(part));
                groups.forEach(rows::addAll);
            }
        });
        return rows;
    }

    /** How many items have this verdict. */
    long count(Filter filter) {
        return standard.items()
                .filter(item -> filter.lets(review.score(item.id())))
                .count();
    }

    /** Ids of the group's items that nobody judged. */
    List<String> open(Group group) {
        return group.items().stream()
                .map(Item::id)
                .filter(item -> review.score(item).verdict() == Verdict.OPEN)
                .toList();
    }

    private List<Row> group(Part part, Group group, Filter filter, String current) {
        var rows = new ArrayList<Row>();
        rows.add(head(part, group));
        group.items().stream()
                .filter(item -> item.id().equals(current) || filter.lets(review.score(item.id())))
                .map(item -> line(part, item, current))
                .forEach(rows::add);
        return rows;
    }

    private Row head(Part part, Group group) {
        var account = Objects.requireNonNull(outcome.groups().get(group.id()));
        var possible = switch (part.kind()) {
            case VETO -> null;
            case EARN -> account.possible();
            case DEDUCT -> group.cap() != null ? group.cap() : account.possible();
        };
        return new Row.GroupHead(
                part.kind(), group, possible, account.lost(), open(group).size());
    }

    private Row line(Part part, Item item, String current) {
        var account = outcome.items().get(item.id());
        var lost = account == null ? BigDecimal.ZERO : account.lost();
        return new Row.ItemLine(
                part.kind(), item, review.score(item.id()), lost, item.id().equals(current));
    }
}
