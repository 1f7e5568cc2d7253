package org.anjuan.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a finding stands in a review.
 *
 * @param before what was done with the same matter before its page or its rule changed; null unless it came back
 */
public record FindingStand(
        Finding finding, State state, @Nullable Handled before) {

    /** What became of a finding. */
    public enum State {
        /** Nobody has said anything. */
        OPEN,
        /** It was left for later. */
        POSTPONED,
        /** It is a deduction. */
        ACCEPTED,
        /** It was put aside for good. */
        DISMISSED;

        /** Whether it still waits for a person. */
        public boolean waits() {
            return this == OPEN || this == POSTPONED;
        }
    }

    /** Why a finding is there again that had been dealt with. */
    public enum Change {
        /** The page says something else now. */
        PAGE,
        /** Its rule says or asks something else now. */
        RULE
    }

    /** How a finding stands; one whose deduction was taken back waits again. */
    public static FindingStand of(Finding finding, Review review) {
        var state = review.noticed()
                .of(finding)
                .map(handling -> state(handling, review))
                .orElse(State.OPEN);
        var before = state == State.OPEN ? review.noticed().before(finding) : Optional.<Handled>empty();
        return new FindingStand(
                finding,
                state,
                before.filter(each -> !state(each.handling(), review).waits()).orElse(null));
    }

    /** How something that was done with a finding stands now. */
    public static State state(Handling handling, Review review) {
        return switch (handling) {
            case Handling.Accepted(var deduction) ->
                review.deduction(deduction).isPresent() ? State.ACCEPTED : State.OPEN;
            case Handling.Dismissed _ -> State.DISMISSED;
            case Handling.Postponed _ -> State.POSTPONED;
        };
    }

    /** What changed since it was dealt with; null unless it came back. */
    public @Nullable Change change() {
        if (before == null) {
            return null;
        }
        return before.finding().rule().equals(finding.rule()) ? Change.PAGE : Change.RULE;
    }
}
