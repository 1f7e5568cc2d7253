package org.anjuan.ui.scoring;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.desk.Experience;
import org.anjuan.review.Review;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Initials;

/**
 * Which items a place on a page is likeliest about: the current one, then what this reviewer took points for on such
 * documents before, then those whose documents the page names.
 */
record Suggestions(Standard standard, Review review, String current, Experience experience) {
    /** As many as there are digits. */
    static final int MOST = 9;

    private static final int ELSEWHERE = 3;

    /** A shorter word is part of too many names. */
    private static final int LEAST_NAME = 4;

    /**
     * Items, the likeliest first.
     *
     * @param page words of the page: the name of its document and its first lines
     */
    List<Item> on(String page) {
        var ids = new LinkedHashSet<String>();
        ids.add(current);
        ids.addAll(experience.usualItems(page.lines().findFirst().orElse("")));
        byDocument(page).forEach(ids::add);
        deducted().forEach(ids::add);
        neighbours().forEach(ids::add);
        Checklist.items(standard).stream()
                .map(Item::id)
                .dropWhile(id -> !id.equals(current))
                .forEach(ids::add);
        return items(ids).limit(MOST).toList();
    }

    /** Items whose number, words or documents hold the query or stand for its letters; those of such a document first. */
    List<Item> matching(String query) {
        var wanted = query.strip();
        return Checklist.items(standard).stream()
                .filter(item -> distance(item, wanted) < ELSEWHERE)
                .sorted(Comparator.comparingInt(item -> distance(item, wanted)))
                .limit(MOST)
                .toList();
    }

    /** 0 where the item is about such a document, 1 where one looks there for it, 2 where only its own words fit. */
    private int distance(Item item, String wanted) {
        var about = standard.groupOf(item.id()).map(group -> group.document()).orElse("");
        if (!about.isEmpty() && in(about, wanted)) {
            return 0;
        }
        if (item.documents().stream().anyMatch(document -> in(document, wanted))) {
            return 1;
        }
        return in(item.id(), wanted) || in(item.text(), wanted) ? 2 : ELSEWHERE;
    }

    private static boolean in(String text, String wanted) {
        return text.contains(wanted) || Initials.in(text, wanted);
    }

    private Stream<String> byDocument(String page) {
        return Checklist.items(standard).stream()
                .filter(item -> isAbout(item, page) || fit(item, page) > 0)
                .sorted(Comparator.comparing((Item item) -> !isAbout(item, page))
                        .thenComparingInt(item -> -fit(item, page)))
                .map(Item::id);
    }

    /** Whether the item stands in the section on the very document that the page is of. */
    private boolean isAbout(Item item, String page) {
        var document =
                standard.groupOf(item.id()).map(group -> group.document()).orElse("");
        var paper = page.lines().findFirst().orElse("").strip();
        return !document.isEmpty()
                && (paper.contains(document) || (paper.length() >= LEAST_NAME && document.contains(paper)));
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
