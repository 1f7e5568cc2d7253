package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.List;

/** A part while its rows are read. */
final class DraftPart {
    final String title;
    final boolean isVeto;
    final List<DraftGroup> groups = new ArrayList<>();

    DraftPart(String title, boolean isVeto) {
        this.title = title;
        this.isVeto = isVeto;
    }

    /** The group of that title that was begun last, or a new one. */
    DraftGroup group(Title title) {
        if (groups.isEmpty() || !groups.getLast().title.equals(title.words())) {
            groups.add(new DraftGroup(title.words(), title.points()));
        }
        return groups.getLast();
    }

    boolean isEmpty() {
        return groups.stream().allMatch(group -> group.items.isEmpty());
    }
}
