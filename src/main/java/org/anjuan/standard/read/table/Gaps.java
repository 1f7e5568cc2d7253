package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what parts, groups and heads say they are worth with what was read of them. */
final class Gaps {
    private final List<Gap> gaps = new ArrayList<>();

    private Gaps() {}

    static List<Gap> of(Draft draft) {
        var found = new Gaps();
        draft.parts.stream()
                .filter(part -> !part.isVeto && !part.isBonus && !part.isEmpty())
                .forEach(found::part);
        return found.gaps;
    }

    private void part(DraftPart part) {
        var items = part.groups.stream().flatMap(group -> group.items.stream()).toList();
        compare(part.title, part.points, items);
        for (var group : part.groups) {
            compare(group.title, group.points, group.items);
            var heads = new LinkedHashSet<DraftHead>();
            for (var item : group.items) {
                if (item.head != null) {
                    heads.add(item.head);
                }
            }
            heads.forEach(head -> compare(head.title, head.points, head.items));
        }
    }

    private void compare(String title, @Nullable BigDecimal declared, List<DraftItem> items) {
        var read = DraftItem.sum(items);
        if (declared != null && !items.isEmpty() && declared.compareTo(read) != 0) {
            gaps.add(new Gap(items.getFirst().place, title, declared, read));
        }
    }
}
