package org.anjuan.review;

import java.math.BigDecimal;

/**
 * 分歧: an item on which two reviews of one case differ.
 *
 * @param item id of the item
 * @param stake points between the two; an item that one of them left out counts with all it can bring in or lose
 * @param veto whether a veto holds by one of them and not by the other
 * @param changesGrade whether the grade of either would be another one with the other's judgement of this item
 */
public record Dissent(
        String item, Kind kind, BigDecimal stake, boolean veto, boolean changesGrade, Opinion first, Opinion second) {

    /** In what the two differ, the gravest first. */
    public enum Kind {
        /** 分值不同: other points, or one left the item out. */
        POINTS,
        /** 认定不同: as many points, judged otherwise or for other reasons. */
        REASON,
        /** 证据不同: the same reasons, and no proof of one touches a proof of the other. */
        PROOF,
        /** 已一致: they differed once, or agree by now on something else than what was taken over from them. */
        AGREED
    }

    /** Whether nothing but the proofs or the reasons differ, so that many can be taken together. */
    public boolean isSlight() {
        return kind != Kind.POINTS && !changesGrade;
    }
}
