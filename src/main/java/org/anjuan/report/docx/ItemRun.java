package org.anjuan.report.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.report.data.ListedItem;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Standard;

/** Items of one group that were judged alike and for the same reason. */
record ItemRun(List<ListedItem> items, String note) {
    ItemRun {
        items = List.copyOf(items);
    }

    /** All items with a verdict, in the order of the standard. */
    static List<ItemRun> of(Standard standard, Review review, Verdict verdict) {
        var runs = new ArrayList<ItemRun>();
        for (var listed : ListedItem.of(standard)) {
            var score = review.score(listed.item().id());
            if (score.verdict() == verdict) {
                var next = new ItemRun(List.of(listed), score.note());
                if (!runs.isEmpty() && runs.getLast().goesWith(next)) {
                    runs.add(runs.removeLast().and(next));
                } else {
                    runs.add(next);
                }
            }
        }
        return runs;
    }

    private boolean goesWith(ItemRun other) {
        var group = items.getFirst().group();
        return note.equals(other.note)
                && group.id().equals(other.items.getFirst().group().id());
    }

    private ItemRun and(ItemRun other) {
        var all = new ArrayList<>(items);
        all.addAll(other.items);
        return new ItemRun(all, note);
    }

    /** From the first to the last where they follow each other, otherwise each. */
    String numbers() {
        var first = items.getFirst();
        var last = items.getLast();
        boolean unbroken = last.position() - first.position() == items.size() - 1;
        return unbroken && items.size() > 2
                ? first.item().id() + "—" + last.item().id()
                : items.stream().map(listed -> listed.item().id()).collect(Collectors.joining("  "));
    }

    /** The words of a single item, or the group that several stand in. */
    String said() {
        var first = items.getFirst();
        return items.size() == 1 ? first.item().text() : first.group().title();
    }

    BigDecimal points() {
        return items.stream().map(listed -> listed.item().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
