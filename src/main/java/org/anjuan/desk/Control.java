package org.anjuan.desk;

import java.util.Optional;

/** What work in the background sees of the person who waits for it; safe from any thread. */
public interface Control {
    /** Nobody watches and nobody cancels. */
    Control UNWATCHED = new Control() {
        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(Progress progress) {
            // nobody watches
        }
    };

    /**
     * The password of a file that cannot be opened without one; may wait for the person. It is used for this work and kept
     * nowhere.
     *
     * @param file its name within the case
     * @param wrong whether the latest answer did not open it
     * @return empty to leave the file out
     */
    default Optional<String> password(String file, boolean wrong) {
        return Optional.empty();
    }

    /** Whether the work should stop at the next good moment and leave things as they were. */
    boolean cancelled();

    /** Whether the work should keep still for the moment, and go on later from where it is. */
    default boolean onHold() {
        return false;
    }

    /** Tells how far the work is; may be called as often as convenient. */
    void progress(Progress progress);
}
