package org.anjuan.report.data;

import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.TimeLine;
import org.anjuan.review.Corrections;

/** Finds the time line of a case. */
@FunctionalInterface
public interface CaseTimeLines {
    /** No case has one. */
    CaseTimeLines NONE = (_, _) -> TimeLine.EMPTY;

    /**
     * The steps and periods of the case; empty where nothing is known of them.
     *
     * @param said what its reviewer says is otherwise than it was read
     */
    TimeLine of(CaseFile file, Corrections said);
}
