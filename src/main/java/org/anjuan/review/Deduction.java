package org.anjuan.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 扣分: points taken from one item for one reason.
 *
 * @param id unique within the review
 * @param item id of the item
 * @param reason id of the item's deductible
 * @param times how often it was met, at least 1
 * @param points what one time costs; chosen by the reviewer for a range, otherwise as the standard says
 * @param note the reviewer's own words, may be empty
 * @param waiver the rule of a higher authority for which it does not count (豁免), empty when it counts
 */
public record Deduction(
        String id,
        String item,
        String reason,
        int times,
        BigDecimal points,
        String note,
        List<Proof> proofs,
        String waiver) {
    public Deduction {
        proofs = List.copyOf(proofs);
        if (times < 1) {
            throw new IllegalArgumentException("Met at least once, not " + times);
        }
    }

    /** A deduction that counts. */
    public Deduction(
            String id, String item, String reason, int times, BigDecimal points, String note, List<Proof> proofs) {
        this(id, item, reason, times, points, note, proofs, "");
    }

    public boolean isWaived() {
        return !waiver.isEmpty();
    }

    Deduction waived(String by) {
        return new Deduction(id, item, reason, times, points, note, proofs, by);
    }

    /** The same, met so many times more, with these proofs too. */
    public Deduction wider(int more, List<Proof> added) {
        var all = new ArrayList<>(proofs);
        all.addAll(added);
        return with(times + more, points, note).with(all);
    }

    Deduction with(Proof proof) {
        var all = new ArrayList<>(proofs);
        all.add(proof);
        return with(all);
    }

    Deduction withoutProof(String proofId) {
        return with(proofs.stream().filter(proof -> !proof.id().equals(proofId)).toList());
    }

    Deduction with(int newTimes, BigDecimal newPoints, String newNote) {
        return new Deduction(id, item, reason, newTimes, newPoints, newNote, proofs, waiver);
    }

    private Deduction with(List<Proof> newProofs) {
        return new Deduction(id, item, reason, times, points, note, newProofs, waiver);
    }
}
