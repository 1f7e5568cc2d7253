package org.anjuan.desk;

import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Refusal;
import org.anjuan.round.CaseEntry;

/**
 * What came of taking a case in.
 *
 * @param duplicates names of files whose bytes the case already has; they were not taken twice
 */
public record TakenIn(CaseEntry entry, CaseFile caseFile, List<String> duplicates) {
    /** What could not be read, with reasons. */
    public List<Refusal> refusals() {
        return caseFile.refusals();
    }
}
