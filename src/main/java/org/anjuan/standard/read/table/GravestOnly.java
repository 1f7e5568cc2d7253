package org.anjuan.standard.read.table;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether words only say of a ladder what a ladder is: 按最重的一档扣，不累加. */
final class GravestOnly {
    private static final Pattern WORDS = Pattern.compile(
            "^(?:(?:以上|上述|上列)(?:各档|情形|情况)?[，,]?)?(?:只)?按(?:其中)?(?:最|较)(?:重|高)的?(?:[一1]?(?:档|种|项))?(?:情形)?(?:计算)?扣(?:分|减)?(?:[，,]?(?:且|并)?不(?:得|再)?(?:重复|累计|累加|叠加)(?:扣分|计算)?)?$");

    private GravestOnly() {}

    /** Whether all reasons of the row are one ladder, of which one rung is taken anyway. */
    static boolean isSaid(String words, List<DraftReason> reasons, Place row) {
        var own = reasons.stream().filter(reason -> reason.place.equals(row)).toList();
        return WORDS.matcher(words).matches()
                && own.size() == 1
                && own.getFirst().rungs.size() > 1;
    }
}
