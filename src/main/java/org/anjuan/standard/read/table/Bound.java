package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What the most that is taken bounds: the reason before it, or all that stand before it in the row. */
record Bound(DraftItem item, List<DraftReason> reasons, Place row, String words) {
    private static final Pattern OF_ALL =
            Pattern.compile("(?:以上|上述|上列|前述)[^，,。；;\\d]{0,6}(?:合计|累计|共计?|总计|相加)|(?:本|该|此)(?:项|条)(?:合计|累计|共计?|总计)");

    /** Whether it says that all of the row is bounded, where nothing else bounds it. */
    boolean isOfAll() {
        return item.points == null
                && !reasons.isEmpty()
                && OF_ALL.matcher(words).find();
    }

    /** Whether it stands behind several reasons and nothing tells how many of them it bounds. */
    boolean mayBeOfSeveral(BigDecimal most) {
        var worth = item.points;
        long bounded = reasons.stream()
                .filter(reason -> reason.place.equals(row) && (reason.each != null || reason.isRange))
                .count();
        boolean bears = worth == null || most.compareTo(worth) < 0;
        return bounded > 1 && bears && !item.isCloselyBehind(words);
    }
}
