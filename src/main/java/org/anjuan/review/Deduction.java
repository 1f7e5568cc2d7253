package org.anjuan.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 扣分: points taken from one item for one reason.
 *
 * @param id unique within the review
 * @param item id of the item
 * @param reason id of the item's deductible
 * @param times how often it was met, at least 1
 * @param points what one time costs; chosen by the reviewer for a range, otherwise as the standard says
 * @param note the reviewer's own words, may be empty
 * @param wording how reports tell it in the reviewer's words; empty when it is composed
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
        String wording,
        String waiver) {
    public Deduction {
        proofs = List.copyOf(proofs);
        if (times < 1) {
            throw new IllegalArgumentException("Met at least once, not " + times);
        }
    }

    /** A deduction that counts, told in the standard's words. */
    public Deduction(
            String id, String item, String reason, int times, BigDecimal points, String note, List<Proof> proofs) {
        this(id, item, reason, times, points, note, proofs, "", "");
    }

    public boolean isWaived() {
        return !waiver.isEmpty();
    }

    public Optional<Proof> proof(String proofId) {
        return proofs.stream().filter(proof -> proof.id().equals(proofId)).findFirst();
    }

    Deduction waived(String by) {
        return new Deduction(id, item, reason, times, points, note, proofs, wording, by);
    }

    Deduction worded(String text) {
        return new Deduction(id, item, reason, times, points, note, proofs, text, waiver);
    }

    /** With this proof in the place of the one of the same id. */
    Deduction reproved(Proof proof) {
        return with(proofs.stream()
                .map(any -> any.id().equals(proof.id()) ? proof : any)
                .toList());
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
        return new Deduction(id, item, reason, newTimes, newPoints, newNote, proofs, wording, waiver);
    }

    private Deduction with(List<Proof> newProofs) {
        return new Deduction(id, item, reason, times, points, note, newProofs, wording, waiver);
    }
}
