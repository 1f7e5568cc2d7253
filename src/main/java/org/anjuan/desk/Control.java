package org.anjuan.desk;

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

    /** Whether the work should stop at the next good moment and leave things as they were. */
    boolean cancelled();

    /** Tells how far the work is; may be called as often as convenient. */
    void progress(Progress progress);
}
