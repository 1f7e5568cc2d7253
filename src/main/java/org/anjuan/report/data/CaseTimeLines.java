package org.anjuan.report.data;

import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.TimeLine;

/** Finds the time line of a case. */
@FunctionalInterface
public interface CaseTimeLines {
    /** No case has one. */
    CaseTimeLines NONE = _ -> TimeLine.EMPTY;

    /** The steps and periods of the case; empty where nothing is known of them. */
    TimeLine of(CaseFile file);
}
