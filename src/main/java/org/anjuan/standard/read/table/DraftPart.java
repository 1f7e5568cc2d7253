package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part while its rows are read. */
final class DraftPart {
    final String title;
    final boolean isVeto;

    /** What the table says its items add up to. */
    @Nullable
    BigDecimal points;

    /** Whether its items give points; its own points are the most they give together. */
    boolean isBonus;

    final List<DraftGroup> groups = new ArrayList<>();

    DraftPart(String title, boolean isVeto) {
        this.title = title;
        this.isVeto = isVeto;
    }

    /** The group of that title that was begun last, or a new one. */
    DraftGroup group(Title title) {
        if (groups.isEmpty() || !groups.getLast().title.equals(title.words())) {
            var group = new DraftGroup(title.words(), title.points());
            group.isNamed = !title.words().equals(this.title);
            groups.add(group);
        }
        return groups.getLast();
    }

    boolean isEmpty() {
        return groups.stream().allMatch(group -> group.items.isEmpty());
    }
}
