package org.anjuan.ui.findings;

import org.anjuan.review.FindingStand.State;

/** Which findings are listed. */
enum Shelf {
    /** 待确认: nobody decided on them. */
    WAITING,
    /** 已确认: they are deductions. */
    ACCEPTED,
    /** 已排除: they were put aside. */
    DISMISSED;

    boolean holds(State state) {
        return switch (this) {
            case WAITING -> state.waits();
            case ACCEPTED -> state == State.ACCEPTED;
            case DISMISSED -> state == State.DISMISSED;
        };
    }
}
