package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Item;
import org.jspecify.annotations.Nullable;

/** The lines of a group as a file writes them: an item that stands by itself, or a heading with its elements. */
final class Lines {
    private Lines() {}

    /**
     * One line.
     *
     * @param from the first of its items in the group
     * @param to the item after its last
     */
    record Line(@Nullable Heading heading, int from, int to) {
        boolean holds(int item) {
            return from <= item && item < to;
        }
    }

    static List<Line> of(Group group) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < group.items().size(); i++) {
            var heading = group.items().get(i).heading();
            boolean goesOn = heading != null && i > 0 && heading.equals(before(group, i));
            if (goesOn) {
                var last = lines.removeLast();
                lines.add(new Line(heading, last.from(), i + 1));
            } else {
                lines.add(new Line(heading, i, i + 1));
            }
        }
        return lines;
    }

    private static @Nullable Heading before(Group group, int item) {
        return group.items().get(item - 1).heading();
    }

    /** The line an item stands in. */
    static Line around(Group group, int item) {
        return of(group).stream().filter(line -> line.holds(item)).findFirst().orElseThrow();
    }

    /** The items of a group with some of them taken out and others put in their place. */
    static List<Item> with(List<Item> items, int from, int to, List<Item> instead) {
        var all = new ArrayList<>(items.subList(0, from));
        all.addAll(instead);
        all.addAll(items.subList(to, items.size()));
        return all;
    }
}
