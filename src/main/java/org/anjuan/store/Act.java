package org.anjuan.store;

import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.Change;
import org.anjuan.review.Parties;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Reviewer;
import org.anjuan.review.ReviewerId;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.standard.StandardRef;
import org.jspecify.annotations.Nullable;

/** One thing somebody did in a workspace: what a journal row says, and all that the other tables follow from. */
sealed interface Act {
    /** The workspace was made; its first row. */
    record Begun(String workspace, String computer) implements Act {}

    /** A person may review from now on. */
    record ReviewerAdded(Reviewer reviewer) implements Act {}

    /** How a person's name or unit is written was corrected; it is the same person. */
    record ReviewerAmended(Reviewer reviewer) implements Act {}

    /** The text of one version of a standard was kept, to the character. */
    record StandardKept(StandardRef standard, String text) implements Act {}

    /** A round was opened. */
    record RoundOpened(Round round) implements Act {}

    /** A round was moved to another version of its standard, kept before. */
    record RoundRebound(RoundId round, StandardRef standard) implements Act {}

    /** A case was listed in a round. */
    record CaseAdded(CaseEntry entry) implements Act {}

    /** What a round says of a case was corrected. */
    record CaseAmended(CaseEntry entry) implements Act {}

    /** A case's files were taken in: the whole case file as it has been since. */
    record TakenIn(CaseFile file) implements Act {}

    /**
     * A person began to review a case.
     *
     * @param settles the two reviews it settles; null for a review of its own
     */
    record ReviewBegun(
            ReviewId review,
            CaseId caseId,
            StandardRef standard,
            ReviewerId reviewer,
            @Nullable Parties settles) implements Act {}

    /** An automatic check was let say no more than this. */
    record CheckLimited(String check, String most) implements Act {}

    /** A reviewer changed a review. */
    record Changed(ReviewId review, Change change) implements Act {}
}
