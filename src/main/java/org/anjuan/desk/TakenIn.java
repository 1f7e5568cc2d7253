package org.anjuan.desk;

import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Refusal;
import org.anjuan.round.CaseEntry;

/**
 * What came of taking a case in.
 *
 * @param duplicates names of files whose bytes the case already has; they were not taken twice
 * @param refusals what could not be read, with reasons and the names the files came with
 */
public record TakenIn(CaseEntry entry, CaseFile caseFile, List<String> duplicates, List<Refusal> refusals) {
    public TakenIn {
        duplicates = List.copyOf(duplicates);
        refusals = List.copyOf(refusals);
    }
}
