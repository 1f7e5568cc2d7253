package org.anjuan.desk.marks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deduction given as data.
 *
 * @param reason id of the item's deductible
 * @param wording how reports tell it (报告用语); empty when it is composed
 * @param waiver the rule of a higher authority for which it does not count; empty when it counts
 * @param points what one time costs; null for what the standard proposes
 */
public record MarkedDeduction(
        String reason,
        int times,
        @Nullable BigDecimal points,
        String note,
        String wording,
        String waiver,
        List<MarkedProof> proofs) {
    public MarkedDeduction {
        proofs = List.copyOf(proofs);
    }
}
