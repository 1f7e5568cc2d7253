package org.anjuan.ui.shelf;

import java.util.List;
import org.anjuan.desk.CaseRow;
import org.anjuan.review.Status;
import org.anjuan.ui.kit.State;

/** Why somebody should look at a case of a round. */
public enum Need {
    /** A veto holds. */
    VETOED(State.VETO),
    /** Some of its files could not be taken in. */
    NOT_READ(State.UNSURE),
    /** Somebody is at it. */
    DRAFT(State.DRAFT),
    /** Nobody began it. */
    NOT_BEGUN(State.NOT_BEGUN);

    private final State shown;

    Need(State shown) {
        this.shown = shown;
    }

    boolean of(CaseRow row) {
        return switch (this) {
            case VETOED -> row.vetoed();
            case NOT_READ -> row.refusals() > 0;
            case DRAFT -> row.begun() && row.status() == Status.DRAFT;
            case NOT_BEGUN -> !row.begun();
        };
    }

    int in(List<CaseRow> rows) {
        return (int) rows.stream().filter(this::of).count();
    }

    /** The shape and colour it is shown by. */
    State shown() {
        return shown;
    }
}
