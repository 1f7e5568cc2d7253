package org.anjuan.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjuan.review.FindingStand;
import org.anjuan.review.FindingStand.State;
import org.anjuan.review.Handled;
import org.anjuan.review.Review;
import org.anjuan.review.Severity;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/**
 * Findings in the order they are looked at: by dimension and item, the gravest and surest first; what was left for later
 * comes last in its item.
 */
record Listing(Standard standard, Review review, List<FindingStand> now) {

    /** One group of findings under an item; an empty id where the standard has none for them. */
    private record Group(String dimension, String item, String text, List<FindingStand> stands) {
        Severity gravest() {
            return stands.stream()
                    .map(stand -> stand.finding().severity())
                    .min(Comparator.naturalOrder())
                    .orElse(Severity.HINT);
        }
    }

    /** Every finding there is: those of the reading, and those that were decided on and are no longer found. */
    List<FindingStand> all() {
        var all = new ArrayList<>(now);
        for (var handled : review.noticed().handled()) {
            if (now.stream().noneMatch(stand -> stand.finding().isSame(handled.finding()))) {
                past(handled, all);
            }
        }
        return all;
    }

    private void past(Handled handled, List<FindingStand> all) {
        var state = FindingStand.state(handled.handling(), review);
        if (!state.waits()) {
            all.add(new FindingStand(handled.finding(), state, null));
        }
    }

    int count(Shelf shelf) {
        return (int) all().stream().filter(stand -> shelf.holds(stand.state())).count();
    }

    /** The findings of a shelf in the order they are walked. */
    List<FindingStand> walk(Shelf shelf) {
        return groups(shelf).stream().flatMap(group -> group.stands().stream()).toList();
    }

    /** The lines of a shelf's findings, with their headings. */
    List<Row> rows(Shelf shelf, Function<FindingStand, Row> line, String elsewhere) {
        var groups = groups(shelf);
        var rows = new ArrayList<Row>();
        var dimension = "\0";
        for (var group : groups) {
            if (!group.dimension().equals(dimension)) {
                dimension = group.dimension();
                rows.add(head(dimension, groups, elsewhere));
            }
            if (!group.item().isEmpty()) {
                rows.add(new Row.ItemHead(group.item(), group.text()));
            }
            group.stands().forEach(stand -> rows.add(line.apply(stand)));
        }
        return rows;
    }

    private static Row head(String dimension, List<Group> groups, String elsewhere) {
        int count = groups.stream()
                .filter(group -> group.dimension().equals(dimension))
                .mapToInt(group -> group.stands().size())
                .sum();
        return new Row.DimensionHead(dimension.isEmpty() ? elsewhere : dimension, count);
    }

    private List<Group> groups(Shelf shelf) {
        var byItem = new LinkedHashMap<String, Group>();
        all().stream().filter(stand -> shelf.holds(stand.state())).forEach(stand -> {
            var item =
                    Link.of(stand.finding(), standard).stream().map(Link::item).findFirst();
            byItem.computeIfAbsent(
                            item.map(Item::id).orElse(""),
                            id -> new Group(
                                    item.map(this::dimension).orElse(""),
                                    id,
                                    item.map(Item::fullText).orElse(""),
                                    new ArrayList<>()))
                    .stands()
                    .add(stand);
        });
        byItem.values().forEach(group -> group.stands().sort(BEST_FIRST));
        return sorted(List.copyOf(byItem.values()));
    }

    private static final Comparator<FindingStand> BEST_FIRST = Comparator.comparing(
                    (FindingStand stand) -> stand.state() == State.POSTPONED)
            .thenComparing(stand -> stand.finding().severity())
            .thenComparingDouble(stand -> -stand.finding().sure());

    /** Dimensions by their gravest finding, then items likewise; what the standard has no item for comes last. */
    private List<Group> sorted(List<Group> groups) {
        Map<String, Severity> gravest = new LinkedHashMap<>();
        groups.forEach(group -> gravest.merge(
                group.dimension(), group.gravest(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        var order = standard.dimensions().stream().map(Dimension::name).toList();
        var items = standard.items().map(Item::id).toList();
        return groups.stream()
                .sorted(Comparator.comparing((Group group) -> group.dimension().isEmpty())
                        .thenComparing(group -> gravest.getOrDefault(group.dimension(), Severity.HINT))
                        .thenComparingInt(group -> order.indexOf(group.dimension()))
                        .thenComparing(Group::gravest)
                        .thenComparingInt(group -> items.indexOf(group.item())))
                .toList();
    }

    private String dimension(Item item) {
        return standard.dimensions().stream()
                .filter(dimension -> dimension.id().equals(item.dimension()))
                .map(Dimension::name)
                .findFirst()
                .orElse(item.dimension());
    }
}
