package org.anjuan.ui.scoring;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.review.Review;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Which items a place on a page is likeliest about: the current one, then those whose documents the page names. */
record Suggestions(Standard standard, Review review, String current) {
    /** As many as there are digits. */
    static final int MOST = 9;

    /**
     * Items, the likeliest first.
     *
     * @param page words of the page: its file's name and its first lines
     */
    List<Item> on(String page) {
        var ids = new LinkedHashSet<String>();
        ids.add(current);
        byDocument(page).forEach(ids::add);
        deducted().forEach(ids::add);
        neighbours().forEach(ids::add);
        Checklist.items(standard).stream()
                .map(Item::id)
                .dropWhile(id -> !id.equals(current))
                .forEach(ids::add);
        return items(ids).limit(MOST).toList();
    }

    /** Items whose number, words or documents hold the query. */
    List<Item> matching(String query) {
        var wanted = query.strip();
        return Checklist.items(standard).stream()
                .filter(item -> item.id().contains(wanted)
                        || item.text().contains(wanted)
                        || item.documents().stream().anyMatch(document -> document.contains(wanted)))
                .limit(MOST)
                .toList();
    }

    private Stream<String> byDocument(String page) {
        return Checklist.items(standard).stream()
                .filter(item -> fit(item, page) > 0)
                .sorted(Comparator.comparingInt(item -> -fit(item, page)))
                .map(Item::id);
    }

    /** Length of the longest document name of the item that the page's words hold; 0 for none. */
    private static int fit(Item item, String page) {
        return item.documents().stream()
                .filter(document -> document.length() > 1 && page.contains(document))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Stream<String> deducted() {
        return review.scores().entrySet().stream()
                .filter(score -> !score.getValue().deductions().isEmpty())
                .map(Map.Entry::getKey);
    }

    private Stream<String> neighbours() {
        return standard.groupOf(current).stream()
                .flatMap(group -> group.items().stream())
                .map(Item::id);
    }

    private Stream<Item> items(Set<String> ids) {
        return ids.stream().flatMap(id -> standard.item(id).stream());
    }
}
