package org.anjuan.casefile.read.word.limit;

import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;

/** Carries the reason out of a conversion that cannot go on; never leaves the room. */
public final class GaveUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public GaveUp(Reason reason, String detail) {
        super(reason + " " + detail, null, false, false);
        this.problem = new Problem(reason, detail);
    }

    public Problem problem() {
        return problem;
    }
}
