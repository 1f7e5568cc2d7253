package org.anjuan.casefile.read;

/** Asked from time to time by long work whether it should end early; work is never interrupted by other means. */
@FunctionalInterface
public interface Stop {
    /** For work that nobody wants to end early. */
    Stop NEVER = () -> false;

    /** Whether to end now; called often and from the working thread, so it must be cheap and thread-safe. */
    boolean asked();
}
