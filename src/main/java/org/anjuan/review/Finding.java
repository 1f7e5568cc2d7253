package org.anjuan.review;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;

/**
 * 疑点: what the program noticed by itself, a suggested deduction. It changes no score; a person takes it or dismisses it.
 *
 * @param check id of the check that noticed it, such as CX-29
 * @param message a sentence for the reviewer, {@code basis} the law it rests on
 * @param places where it was seen, the most telling first; empty where something is missing from the whole case
 * @param items what it bears on, as {@code standard:item} or {@code standard:item/reason}
 * @param sure 0 to 1: how sure the least sure of the readings is that it rests on
 * @param rule tells one wording of its rule from another
 */
public record Finding(
        String check,
        Severity severity,
        String message,
        String basis,
        List<Anchor> places,
        List<String> items,
        double sure,
        String rule) {
    public Finding {
        places = List.copyOf(places);
        items = List.copyOf(items);
    }

    /**
     * Whether another one says the same of the same places by the same rule. Boxes do not count, since a better reading
     * moves them.
     */
    public boolean isSame(Finding other) {
        return check.equals(other.check)
                && rule.equals(other.rule)
                && message.equals(other.message)
                && seen().equals(other.seen());
    }

    /**
     * Whether another one is the same matter, though the page or the rule may have changed since. While the rule is the
     * same, other words are another matter.
     */
    boolean isAbout(Finding other) {
        boolean samePages = !places.isEmpty() && pages().equals(other.pages());
        return check.equals(other.check) && (message.equals(other.message) || (samePages && !rule.equals(other.rule)));
    }

    /** The same, seen at these places. */
    public Finding at(List<Anchor> others) {
        return new Finding(check, severity, message, basis, others, items, sure, rule);
    }

    /** Whether it speaks of pages as a whole, such as how they were scanned, and not of what stands on them. */
    public boolean isOfPages() {
        return !places.isEmpty() && places.stream().allMatch(Anchor.WholePage.class::isInstance);
    }

    /** The pages it was seen on. */
    public List<PageKey> pages() {
        return places.stream()
                .flatMap(place -> place instanceof Anchor.OnPage onPage ? Stream.of(onPage.page()) : Stream.of())
                .distinct()
                .toList();
    }

    private List<String> seen() {
        return places.stream().map(Finding::seen).toList();
    }

    private static String seen(Anchor place) {
        return switch (place) {
            case Anchor.Passage passage -> passage.page() + passage.quote();
            case Anchor.Area area -> area.page() + area.quote();
            case Anchor.WholePage(var page) -> page.toString();
            case Anchor.Absence absence -> absence.toString();
        };
    }
}
