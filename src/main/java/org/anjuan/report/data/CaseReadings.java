package org.anjuan.report.data;

import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.TimeLine;
import org.anjuan.review.Noticed;

/** Tells what the program read in a case, for its papers. */
@FunctionalInterface
public interface CaseReadings {
    /** Nothing was read in any case. */
    CaseReadings NONE = (_, _) -> TimeLine.EMPTY;

    /**
     * The steps and periods of the case; empty where nothing is known of them.
     *
     * @param said what its reviewer said of what was read
     */
    TimeLine timeLine(CaseFile file, Noticed said);

    /** How its scanned pages came out. */
    default ScanHealth scans(CaseFile file, Noticed said) {
        return ScanHealth.NONE;
    }
}
