package org.anjuan.check.fact;

import java.util.regex.Pattern;
import org.anjuan.check.value.Numerals;

/** By how many days a paper prolongs a case. */
public final class Prolongation {
    private static final Pattern PROLONGED =
            Pattern.compile("延长.{0,16}?(?<n>[〇零一二两三四五六七八九十百\\d]{1,4})个?(?:自然)?(?:日|天)");
    private static final int MOST = 365;

    private Prolongation() {}

    /** The most days the paper speaks of; 0 where it speaks of none. */
    public static int days(Paper paper) {
        return paper.tight().all(PROLONGED).stream()
                .mapToInt(hit -> Numerals.of(hit.group("n")).orElse(0))
                .filter(days -> days <= MOST)
                .max()
                .orElse(0);
    }
}
