package org.anjuan.ui.kit;

import java.util.Locale;
import org.anjuan.review.Status;
import org.anjuan.review.Verdict;

/** How an item or a case stands, always shown by shape, word and colour together. */
public enum State {
    OPEN(Icons.CIRCLE, "verdict.OPEN"),
    CLEAR(Icons.TICK, "verdict.CLEAR"),
    DEDUCTED(Icons.MINUS, "verdict.DEDUCTED"),
    NOT_APPLICABLE(Icons.CROSSED_CIRCLE, "verdict.NOT_APPLICABLE"),
    UNSURE(Icons.QUESTION, "verdict.UNSURE"),
    VETO(Icons.CROSS_IN_CIRCLE, "verdict.VETO"),
    NOT_BEGUN(Icons.CIRCLE, "status.NOT_BEGUN"),
    DRAFT(Icons.EDIT, "status.DRAFT"),
    SUBMITTED(Icons.TICK_IN_CIRCLE, "status.SUBMITTED"),
    SEALED(Icons.LOCK, "status.SEALED");

    private final Icons shape;
    private final String words;

    State(Icons shape, String words) {
        this.shape = shape;
        this.words = words;
    }

    public static State of(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> OPEN;
            case CLEAR -> CLEAR;
            case DEDUCTED -> DEDUCTED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNSURE -> UNSURE;
        };
    }

    public static State of(Status status) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case SUBMITTED -> SUBMITTED;
            case SEALED -> SEALED;
        };
    }

    public Icons shape() {
        return shape;
    }

    /** Key of its word in the program's sentences. */
    public String words() {
        return words;
    }

    /** The style class that gives words and shape its colour. */
    public String style() {
        return "aj-state-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
