package org.anjuan.desk;

import java.util.List;
import org.anjuan.review.Deduction;
import org.anjuan.round.CaseEntry;

/**
 * A deduction that was made in another review by the same standard.
 *
 * @param entry the case in which it was made
 * @param own whether the person who works here made it
 * @param sameRound whether its case stands in the same round
 * @param documents the documents its proofs are in, as their files' names tell
 */
public record Precedent(CaseEntry entry, boolean own, boolean sameRound, Deduction deduction, List<String> documents) {
    public Precedent {
        documents = List.copyOf(documents);
    }
}
