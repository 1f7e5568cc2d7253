package org.anjuan.desk;

import java.time.Duration;
import org.anjuan.casefile.read.bounds.Deadline;

/**
 * How long one waits for the process that recognises, and what one tells it meanwhile: to keep still while there is something
 * more urgent, which costs it none of its time, or that the page is called off. For one thread.
 */
final class RecogniserPatience {
    private final RecogniserProcess process;
    private final Control control;
    private final Duration longest;
    private final Duration stopping;

    private Deadline late;
    private boolean held;
    private boolean calledOff;
    private boolean knowsOfIt;

    /**
     * Begins to wait.
     *
     * @param longest how long the process may work
     * @param stopping how long it may go on once it was called off
     */
    RecogniserPatience(RecogniserProcess process, Control control, Duration longest, Duration stopping) {
        this.process = process;
        this.control = control;
        this.longest = longest;
        this.stopping = stopping;
        this.late = Deadline.in(longest);
    }

    boolean over() {
        return late.late();
    }

    boolean calledOff() {
        return calledOff;
    }

    /** Asks how things stand and tells the process; to be called again and again. */
    void look() {
        if (!calledOff && control.cancelled()) {
            calledOff = true;
            late = Deadline.in(stopping);
        }
        if (calledOff) {
            knowsOfIt = knowsOfIt || process.callOff();
        } else {
            keepStill(control.onHold());
        }
    }

    private void keepStill(boolean still) {
        if (still != held && process.hold(still)) {
            held = still;
        }
        if (held) {
            late = Deadline.in(longest);
        }
    }
}
