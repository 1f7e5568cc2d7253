package org.anjuan.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on items that do not apply.
 *
 * @param needsReason whether a reviewer must say why one does not apply
 * @param reasons sentences to choose from
 * @param remindAbove in per cent of the items, above which the reviewer is reminded; null for never
 */
public record WithoutTerms(
        boolean needsReason, List<String> reasons, @Nullable Integer remindAbove) {
    /** Nothing is agreed. */
    public static final WithoutTerms NONE = new WithoutTerms(false, List.of(), null);

    public WithoutTerms {
        reasons = List.copyOf(reasons);
    }
}
