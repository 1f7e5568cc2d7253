package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.View;

/** Changes the other sets of dimensions (维度表) that results are summed up by; every item stays in one of each. */
public final class Views {
    private static final String ID = "v";
    private static final String DIMENSION = "k";

    private Views() {}

    /** One set more, with one dimension that has all items. */
    public static UnaryOperator<Standard> added() {
        return standard -> {
            var all = new ArrayList<>(standard.terms().views());
            int number = all.size() + 1;
            while (has(all, ID + number)) {
                number++;
            }
            var first = new Dimension(DIMENSION + 1, "");
            var byItem = new HashMap<String, String>();
            standard.items().forEach(item -> byItem.put(item.id(), first.id()));
            all.add(new View(ID + number, "", List.of(first), byItem));
            return new StandardForm(standard).views(all).made();
        };
    }

    private static boolean has(List<View> all, String id) {
        return all.stream().anyMatch(view -> view.id().equals(id));
    }

    /** A set less. */
    public static UnaryOperator<Standard> removed(int index) {
        return standard -> {
            var all = new ArrayList<>(standard.terms().views());
            all.remove(index);
            return new StandardForm(standard).views(all).made();
        };
    }

    /** Another name for a set. */
    public static UnaryOperator<Standard> named(int index, String name) {
        return standard -> set(standard, index, view -> new View(view.id(), name, view.dimensions(), view.byItem()));
    }

    /** One dimension more in a set; no item is in it yet. */
    public static UnaryOperator<Standard> dimensionAdded(int index) {
        return standard -> set(standard, index, view -> {
            var all = new ArrayList<>(view.dimensions());
            int number = all.size() + 1;
            while (isThere(all, DIMENSION + number)) {
                number++;
            }
            all.add(new Dimension(DIMENSION + number, ""));
            return new View(view.id(), view.name(), all, view.byItem());
        });
    }

    private static boolean isThere(List<Dimension> all, String id) {
        return all.stream().anyMatch(dimension -> dimension.id().equals(id));
    }

    /** Another name for a dimension of a set. */
    public static UnaryOperator<Standard> dimensionNamed(int index, int dimension, String name) {
        return standard -> set(standard, index, view -> {
            var all = new ArrayList<>(view.dimensions());
            all.set(dimension, new Dimension(all.get(dimension).id(), name));
            return new View(view.id(), view.name(), all, view.byItem());
        });
    }

    /** A dimension less in a set; its items fall to the first that is left. The last one stays. */
    public static UnaryOperator<Standard> dimensionRemoved(int index, int dimension) {
        return standard -> set(standard, index, view -> {
            if (view.dimensions().size() == 1) {
                return view;
            }
            var all = new ArrayList<>(view.dimensions());
            var gone = all.remove(dimension).id();
            var left = all.getFirst().id();
            var byItem = new HashMap<String, String>();
            view.byItem().forEach((item, now) -> byItem.put(item, now.equals(gone) ? left : now));
            return new View(view.id(), view.name(), all, byItem);
        });
    }

    /**
     * These items are in this dimension of a set.
     *
     * @param which the items
     * @param dimension its id
     */
    public static UnaryOperator<Standard> put(int index, Predicate<Item> which, String dimension) {
        return standard -> set(standard, index, view -> {
            Map<String, String> byItem = new HashMap<>(view.byItem());
            standard.items().filter(which).forEach(item -> byItem.put(item.id(), dimension));
            return new View(view.id(), view.name(), view.dimensions(), byItem);
        });
    }

    private static Standard set(Standard standard, int index, UnaryOperator<View> act) {
        var all = new ArrayList<>(standard.terms().views());
        all.set(index, act.apply(all.get(index)));
        return new StandardForm(standard).views(all).made();
    }
}
