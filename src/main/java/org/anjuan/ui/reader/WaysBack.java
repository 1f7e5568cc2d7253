package org.anjuan.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.anjuan.review.Place;

/** The places one left by leaping elsewhere; more of them than anybody goes back. */
final class WaysBack {
    private static final int MOST = 50;

    private final Deque<Place> been = new ArrayDeque<>();

    /** One leaps away from this place. */
    void leave(Place place) {
        if (!place.equals(been.peekLast())) {
            been.addLast(place);
        }
        if (been.size() > MOST) {
            been.removeFirst();
        }
    }

    /** The place one left last, which is forgotten by that; empty when one left none. */
    Optional<Place> goBack() {
        return Optional.ofNullable(been.pollLast());
    }
}
