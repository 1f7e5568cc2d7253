package org.anjuan.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 项: what several elements (要素) of a group stand under; the elements are the items that are judged.
 *
 * @param points what the standard declares for it, null when nothing; the sum of its elements may differ and is reported
 * @param cap the most that its elements may lose together, null for no cap
 */
public record Heading(
        String id,
        String text,
        @Nullable BigDecimal points,
        @Nullable BigDecimal cap) {}
