package org.anjuan.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.review.Finding;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Initials;

/** Items that a finding may be about where its check names none of this standard: those whose words are most like its own. */
record LikelyItems(Standard standard, Finding finding) {
    private static final int MOST = 9;

    /** The likeliest items; with a query those that hold it or stand for its letters. */
    List<Item> of(String query) {
        var wanted = query.strip();
        return standard.items()
                .filter(item -> wanted.isEmpty() ? alike(item) > 0 : holds(item, wanted))
                .sorted(Comparator.comparingInt(item -> -alike(item)))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(Item item, String wanted) {
        return item.id().contains(wanted)
                || in(item.fullText(), wanted)
                || item.documents().stream().anyMatch(document -> in(document, wanted));
    }

    private static boolean in(String text, String wanted) {
        return text.contains(wanted) || Initials.in(text, wanted);
    }

    /** How many pairs of neighbouring characters of the finding stand in the item's words. */
    private int alike(Item item) {
        var words = item.fullText() + String.join("", item.documents());
        var message = finding.message();
        return (int) IntStream.range(0, Math.max(0, message.length() - 1))
                .mapToObj(at -> message.substring(at, at + 2))
                .filter(pair -> pair.codePoints().allMatch(Character::isIdeographic))
                .distinct()
                .filter(words::contains)
                .count();
    }
}
