package org.anjuan.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 法律依据: the place in a law that an item rests on.
 *
 * @param text as it is printed, such as 行政处罚法第42条第1款
 * @param law name of the law, empty where only the text is known
 * @param article number of the article (条) or several of them, empty likewise; so are paragraph (款) and item (项)
 * @param edition which wording of the law, such as 2021年修订; empty where it is not said
 * @param from first day on which this wording was in force, null where it is not said
 * @param until last day on which it was in force, null where it still is or it is not said
 */
public record Basis(
        String text,
        String law,
        String article,
        String paragraph,
        String item,
        String edition,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** A basis known by its words only. */
    public static Basis of(String text) {
        return new Basis(text, "", "", "", "", "", null, null);
    }

    /** Whether this wording was in force on a day; a period that is not stated has no ends. */
    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
