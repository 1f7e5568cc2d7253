package org.anjuan.ui.findings;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Proof;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;

/** What a reason leaves to the reviewer. */
final class Choices {
    private Choices() {}

    /** The points that may be chosen, the least first; none where the standard leaves no choice. */
    static List<BigDecimal> points(Deductible reason) {
        return Price.choices(reason.cost());
    }

    /** Whether it decides the whole case, so that a person confirms it in words. */
    static boolean decides(Deductible reason) {
        return reason.cost() instanceof Cost.Veto;
    }

    /** Whether meeting it again is counted. */
    static boolean counts(Deductible reason) {
        return reason.cost() instanceof Cost.PerTime || reason.cost() instanceof Cost.Nothing;
    }

    /** The points the standard proposes. */
    static BigDecimal usual(Deductible reason, Item item) {
        return Price.proposed(reason.cost(), item);
    }

    static Deduction fresh(
            String id, Item item, Deductible reason, BigDecimal points, String note, List<Proof> proofs) {
        return new Deduction(id, item.id(), reason.id(), 1, points, note, proofs);
    }
}
