package org.anjuan.report.data;

import org.anjuan.review.Grading;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.Standard;

/**
 * A case of the round without a result yet; listed, and never part of an average or a share.
 *
 * @param position place in the roster, from 1
 * @param open how many items are not judged yet
 */
public record Unfinished(int position, CaseEntry entry, State state, int open) {

    /** How far the review has come. */
    public enum State {
        /** No review was begun. */
        NOT_BEGUN,
        /** Items are still open. */
        BEING_JUDGED,
        /** All items are judged, and the review was not handed in. */
        NOT_HANDED_IN,
        /** Two persons review it, and nothing settles them yet. */
        DISPUTED
    }

    static Unfinished notBegun(int position, CaseEntry entry, Standard standard) {
        return new Unfinished(
                position, entry, State.NOT_BEGUN, (int) standard.items().count());
    }

    static Unfinished of(int position, CaseEntry entry, Standard standard, ReviewedCase reviewed) {
        int items = (int) standard.items().count();
        int open = Grading.of(standard, reviewed.review()).open();
        if (reviewed.disputed()) {
            return new Unfinished(position, entry, State.DISPUTED, open);
        }
        var state = open == items ? State.NOT_BEGUN : open > 0 ? State.BEING_JUDGED : State.NOT_HANDED_IN;
        return new Unfinished(position, entry, state, open);
    }

    static boolean concerns(ReviewedCase reviewed) {
        return reviewed.disputed() || reviewed.review().status() == Status.DRAFT;
    }
}
