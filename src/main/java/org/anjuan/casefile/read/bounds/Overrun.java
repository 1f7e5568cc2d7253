package org.anjuan.casefile.read.bounds;

import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;

/** Thrown through a library that has no other way to be stopped; never leaves the room, becomes a {@link Problem}. */
public final class Overrun extends RuntimeException {
    private final transient Problem problem;

    public Overrun(Reason reason, String detail) {
        super(reason.name(), null, false, false);
        this.problem = new Problem(reason, detail);
    }

    public Problem problem() {
        return problem;
    }
}
