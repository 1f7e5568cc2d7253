package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.phrase.Meaning.NoPaper;
import org.jspecify.annotations.Nullable;

/** What stands between a group and its rows, such as 立案审批表 9: an item whose rows are its elements. */
final class DraftHead {
    final String title;
    final @Nullable BigDecimal points;
    final List<DraftItem> items = new ArrayList<>();

    /** The paper it looks at and what its absence means, none where nothing is said. */
    final List<NoPaper> papers = new ArrayList<>();

    DraftHead(String title, @Nullable BigDecimal points) {
        this.title = title;
        this.points = points;
    }

    /** What it is worth as the table says, or else what its rows add up to. */
    BigDecimal worth() {
        return points == null ? DraftItem.sum(items) : points;
    }
}
