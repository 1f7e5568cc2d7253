package org.anjuan.check.rulebook;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.casefile.TimeLine.Demand;
import org.anjuan.casefile.TimeLine.Unit;

/**
 * 期限: a period the law sets between two steps.
 *
 * @param from ids of steps it may run from, {@code to} of steps that end it; the first that is there counts
 * @param says what the paper it runs from must say, {@code waived} how the party gives up waiting for it in writing
 * @param unless kinds of papers with which it does not apply
 */
public record Term(
        String id,
        String name,
        List<String> from,
        List<String> to,
        int count,
        Unit unit,
        Demand demand,
        String basis,
        Pattern says,
        Pattern waived,
        Set<String> unless,
        Prolonging prolonged,
        List<Pause> pauses) {
    /**
     * What makes it longer.
     *
     * @param kinds of papers that grant it, none where nothing does
     * @param count by how much; 0 where the paper says it
     */
    public record Prolonging(List<String> kinds, int count) {
        static final Prolonging NONE = new Prolonging(List.of(), 0);
    }

    /**
     * Time that may not count.
     *
     * @param from kinds of papers it begins with, {@code to} it ends with
     * @param titleFrom words in the title of the first, {@code titleTo} of the second; empty for any
     */
    public record Pause(String name, List<String> from, List<String> to, String titleFrom, String titleTo) {}

    public Term {
        from = List.copyOf(from);
        to = List.copyOf(to);
        unless = Set.copyOf(unless);
        pauses = List.copyOf(pauses);
    }
}
