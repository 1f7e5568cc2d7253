package org.anjuan.standard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.standard.Difference.Added;
import org.anjuan.standard.Difference.Counting;
import org.anjuan.standard.Difference.Figure;
import org.anjuan.standard.Difference.Moved;
import org.anjuan.standard.Difference.Points;
import org.anjuan.standard.Difference.Removed;
import org.anjuan.standard.Difference.Whole;
import org.anjuan.standard.Difference.Wording;

/** Lays two versions of a standard side by side, by the ids of their items. */
public final class Comparing {
    private final Standard before;
    private final Standard after;
    private final Map<String, Item> olds;
    private final Map<String, Item> news;
    private final List<Difference> differences = new ArrayList<>();

    private Comparing(Standard before, Standard after) {
        this.before = before;
        this.after = after;
        this.olds = byId(before);
        this.news = byId(after);
    }

    /** Everything that differs: the whole first, then the items of the later version in their order, then what is gone. */
    public static List<Difference> of(Standard before, Standard after) {
        var comparing = new Comparing(before, after);
        comparing.whole();
        after.items().forEach(comparing::item);
        before.items()
                .filter(item -> !comparing.news.containsKey(item.id()))
                .map(Removed::new)
                .forEach(comparing.differences::add);
        return List.copyOf(comparing.differences);
    }

    private static Map<String, Item> byId(Standard standard) {
        return standard.items().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private void whole() {
        figure(Whole.FORMULA, Standard::formula);
        figure(Whole.ROUNDING, Standard::rounding);
        figure(Whole.GRADES, Standard::bands);
        figure(Whole.VETO, Standard::vetoOutcome);
        figure(Whole.DIMENSIONS, Standard::dimensions);
        figure(
                Whole.TERMS,
                standard -> List.of(
                        standard.terms().facts(),
                        standard.terms().without(),
                        standard.terms().listedOnly(),
                        standard.terms().waivers(),
                        standard.terms().parameters(),
                        standard.terms().substitutes()));
        figure(Whole.PARTS, Comparing::frame);
    }

    /** Parts and groups without their items. */
    private static List<Object> frame(Standard standard) {
        var frame = new ArrayList<Object>();
        for (var part : standard.parts()) {
            frame.add(
                    new Part(part.id(), part.title(), part.kind(), part.note(), part.points(), part.cap(), List.of()));
            part.groups().stream()
                    .map(group -> new Group(
                            group.id(),
                            group.title(),
                            group.points(),
                            group.cap(),
                            group.document(),
                            group.condition(),
                            List.of()))
                    .forEach(frame::add);
        }
        return frame;
    }

    private void figure(Whole what, Function<Standard, Object> figure) {
        if (!figure.apply(before).equals(figure.apply(after))) {
            differences.add(new Figure(what));
        }
    }

    private void item(Item item) {
        var old = olds.get(item.id());
        if (old == null) {
            differences.add(new Added(item));
            return;
        }
        var dearer = reasons(old, item, (one, other) -> one.cost().equals(other.cost()));
        if (old.points().compareTo(item.points()) != 0 || !dearer.isEmpty()) {
            differences.add(new Points(old, item, dearer));
        }
        var reworded = reasons(old, item, (one, other) -> one.text().equals(other.text()));
        if (!words(old).equals(words(item)) || !reworded.isEmpty()) {
            differences.add(new Wording(old, item, reworded));
        }
        if (!counting(old).equals(counting(item))) {
            differences.add(new Counting(old, item));
        }
        var group = groupOf(before, item.id());
        var now = groupOf(after, item.id());
        if (!group.equals(now)) {
            differences.add(new Moved(item, group, now));
        }
    }

    /** Ids of reasons that only one of the two has, or that are not alike. */
    private static List<String> reasons(Item old, Item item, BiPredicate<Deductible, Deductible> alike) {
        var ids = new LinkedHashSet<String>();
        Stream.concat(old.deductibles().stream(), item.deductibles().stream())
                .map(Deductible::id)
                .filter(id -> !alike(old.deductible(id), item.deductible(id), alike))
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    private static boolean alike(
            Optional<Deductible> one, Optional<Deductible> other, BiPredicate<Deductible, Deductible> alike) {
        return one.isPresent() && other.isPresent() && alike.test(one.get(), other.get());
    }

    private static List<Object> words(Item item) {
        return List.of(item.fullText(), item.condition(), item.guidance(), item.basis(), item.documents());
    }

    private static List<Object> counting(Item item) {
        return List.of(item.dimension(), item.further(), item.rules());
    }

    private static String groupOf(Standard standard, String item) {
        return standard.groupOf(item).map(Group::id).orElse("");
    }
}
