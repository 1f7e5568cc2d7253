package org.anjuan.ui.shelf;

import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;

/** Where one can go from the shelf. */
public interface Ways {
    /** To the cases of a round. */
    void toRound(Round round);

    /** To the review of a case. */
    void toCase(CaseEntry entry);

    /** To a review of one's own beside the one that another person made of the case. */
    void toSecondReview(CaseEntry entry);

    /** To what settles the two reviews of a case. */
    void toSettling(CaseEntry entry);

    /** To the sheet that writes the round's papers. */
    void toReport(Round round);

    /** To what became of each check's findings in the round. */
    void toChecks(Round round);

    /** To the standards at hand. */
    void toStandards();

    /** To the sample round, which is made when there is none yet. */
    void toSample();
}
