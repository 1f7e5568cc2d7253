package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.phrase.Meaning.NoPaper;
import org.jspecify.annotations.Nullable;

/** A group while its rows are read. */
final class DraftGroup {
    final String title;
    final @Nullable BigDecimal points;
    final List<DraftItem> items = new ArrayList<>();

    /** The paper it looks at and what its absence means, none where nothing is said. */
    final List<NoPaper> papers = new ArrayList<>();

    /** Whether the table names it, rather than that it stands in for a part without groups. */
    boolean isNamed = true;

    /** What it is worth as the table says, or else what its rows add up to. */
    BigDecimal worth() {
        return points == null ? DraftItem.sum(items) : points;
    }

    DraftGroup(String title, @Nullable BigDecimal points) {
        this.title = title;
        this.points = points;
    }
}
