package org.anjuan.review;

/** The life of a review: a draft is submitted, may be reopened with a reason, and is sealed once settled. */
public enum Status {
    DRAFT,
    SUBMITTED,
    SEALED;

    /** Whether the review may move from this status to the other. */
    public boolean leadsTo(Status next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == DRAFT || next == SEALED;
            case SEALED -> false;
        };
    }
}
