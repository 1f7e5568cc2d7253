package org.anjuan.standard.read.table;

import java.math.BigDecimal;

/**
 * A title that says what its items are worth together, and items that add up to something else.
 *
 * @param place of its first item
 * @param declared what the title says
 * @param read what its items add up to
 */
public record Gap(Place place, String title, BigDecimal declared, BigDecimal read) {

    /** Where the two differ, as a sentence. */
    public static String sentence(BigDecimal declared, BigDecimal read) {
        var differs = declared.subtract(read);
        return Sentences.of(
                differs.signum() > 0 ? "gap.less" : "gap.more",
                Sentences.plain(declared),
                Sentences.plain(read),
                Sentences.plain(differs.abs()));
    }

    static String line(String whose, BigDecimal declared, BigDecimal read) {
        return Sentences.of("line.whole", whose, sentence(declared, read));
    }

    /** All of it in one line, to be left in the standard until somebody has looked at it. */
    String line() {
        return line(place.said() + " " + title, declared, read);
    }
}
