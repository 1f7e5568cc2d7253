package org.anjuan.desk;

import java.util.HashMap;
import java.util.Map;
import org.anjuan.review.History;
import org.anjuan.review.Review;

/** One of the two reviews of an {@link Arbitration}, as it is and as it was; it takes no changes while it is settled. */
final class OneSide {
    private final History history;
    private final Map<Long, Review> past = new HashMap<>();

    OneSide(History history) {
        this.history = history;
    }

    Review current() {
        return history.current();
    }

    /** Number of its last change. */
    long last() {
        return history.last();
    }

    /** Whether the review says something else of the item than it did after that change, be it only in its note. */
    boolean hasNews(String item, long since) {
        return since != last() && !asOf(since).score(item).equals(current().score(item));
    }

    private Review asOf(long number) {
        return past.computeIfAbsent(number, this::replayed);
    }

    private Review replayed(long number) {
        var then = history.entries().stream()
                .filter(entry -> entry.number() <= number)
                .toList();
        return History.replay(history.judging(), history.blank(), then).current();
    }
}
