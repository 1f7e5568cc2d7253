package org.anjuan.casefile.read.bounds;

import java.time.Duration;
import org.anjuan.casefile.Problem.Reason;

/**
 * The time by which a piece of work must be done, asked by the work itself at every step; anybody may also call the work
 * off. Work is never stopped by interrupting its thread, because that closes the file under it.
 */
public final class Deadline {
    private final long end;
    private volatile boolean calledOff;

    private Deadline(long end) {
        this.end = end;
    }

    /** A deadline this long from now. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Makes the next {@link #check} fail, from any thread. */
    public void callOff() {
        calledOff = true;
    }

    /** How long the deadline has passed; negative before it. */
    public Duration over() {
        return Duration.ofNanos(System.nanoTime() - end);
    }

    /** Whether the work is late or no longer wanted, for work that cannot be stopped by throwing. */
    public boolean late() {
        return calledOff || System.nanoTime() - end > 0;
    }

    /**
     * Goes on or stops the work.
     *
     * @throws Overrun when the work is late or no longer wanted
     */
    public void check() {
        if (calledOff) {
            throw new Overrun(Reason.STOPPED, "");
        }
        if (System.nanoTime() - end > 0) {
            throw new Overrun(Reason.TOO_SLOW, "");
        }
    }
}
