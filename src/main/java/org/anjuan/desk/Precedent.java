package org.anjuan.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anjuan.review.Deduction;
import org.anjuan.round.CaseEntry;

/**
 * A deduction that was made before by the same standard: in another review, or in this one.
 *
 * @param entry the case in which it was made
 * @param own whether the person who works here made it
 * @param sameRound whether its case stands in the same round
 * @param documents the papers its proofs are in, as they were read, or else as their files' names tell
 * @param picture what was cut out for the first of its proofs that has a picture; empty for none
 */
public record Precedent(
        CaseEntry entry,
        boolean own,
        boolean sameRound,
        Deduction deduction,
        List<String> documents,
        Optional<Path> picture) {
    public Precedent {
        documents = List.copyOf(documents);
    }
}
