package org.anjuan.ui.shell.workspace;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.anjuan.review.Place;
import org.anjuan.ui.kit.Later;

/** Records where one is, so that one comes back to the very spot: at most every half second, and when leaving. */
final class PlaceKeeper {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Later later;
    private final Supplier<Optional<Place>> now;
    private final Consumer<Place> keep;
    private Optional<Place> last;
    private boolean due;
    private boolean ended;

    /**
     * A keeper that has nothing to record yet.
     *
     * @param last what was recorded before
     * @param now where one is
     * @param keep records a place
     */
    PlaceKeeper(Later later, Optional<Place> last, Supplier<Optional<Place>> now, Consumer<Place> keep) {
        this.later = later;
        this.last = last;
        this.now = now;
        this.keep = keep;
    }

    /** Records nothing any more. */
    void end() {
        ended = true;
    }

    /** One may be somewhere else now. */
    void moved() {
        if (!due) {
            due = true;
            later.in(PAUSE, this::flush);
        }
    }

    /** Records the place if it is another than the one recorded last. */
    void flush() {
        due = false;
        var place = now.get();
        if (!ended && place.isPresent() && !place.equals(last)) {
            last = place;
            keep.accept(place.get());
        }
    }
}
