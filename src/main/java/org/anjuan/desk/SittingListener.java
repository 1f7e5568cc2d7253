package org.anjuan.desk;

import java.time.Instant;

/** Hears what happens to a {@link Sitting}; always called through the door's own executor. */
public interface SittingListener {
    /** The review is another one now. */
    void changed();

    /** The reviewer came to another place: nothing else of the review is other than it was. */
    default void moved() {
        changed();
    }

    /** Everything acted so far is on disk, flushed at this moment. */
    void kept(Instant at);

    /**
     * Writing failed: what was done last stays on screen, nothing new is taken until {@link Sitting#retry} succeeds or
     * {@link Sitting#abandon} takes it back.
     *
     * @param why a sentence for the person
     */
    void notKept(String why);

    /** Hears only that the review is another. */
    static SittingListener ofChanges(Runnable act) {
        return ofChanges(act, act);
    }

    /**
     * Hears only that the review is another.
     *
     * @param place runs instead where nothing but the reviewer's place is other
     */
    static SittingListener ofChanges(Runnable act, Runnable place) {
        return new SittingListener() {
            @Override
            public void changed() {
                act.run();
            }

            @Override
            public void moved() {
                place.run();
            }

            @Override
            public void kept(Instant at) {
                // the review is the same
            }

            @Override
            public void notKept(String why) {
                // the review is the same
            }
        };
    }
}
