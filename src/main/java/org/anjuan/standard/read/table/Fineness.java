package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How finely points are counted: whole ones, halves, tenths. */
final class Fineness {
    private static final Pattern POINTS = Pattern.compile("(?<n>\\d+\\.\\d+)(?=[\\d.\\s—–~～至到、-]*分(?!钟|之))");
    private static final List<BigDecimal> STEPS =
            Stream.of("1", "0.5", "0.25", "0.1", "0.05").map(BigDecimal::new).toList();
    private static final BigDecimal FINEST = new BigDecimal("0.01");

    private Fineness() {}

    /** The largest step by which all points that a table names can be reached. */
    static BigDecimal of(Draft draft) {
        var items = draft.parts.stream()
                .flatMap(part -> part.groups.stream())
                .flatMap(group -> group.items.stream())
                .toList();
        var worth = items.stream().flatMap(item -> Stream.ofNullable(item.points));
        var taken = items.stream()
                .flatMap(item -> item.said.stream())
                .flatMap(words -> POINTS.matcher(words).results())
                .map(found -> new BigDecimal(found.group("n")));
        return of(Stream.concat(worth, taken).toList());
    }

    /** The largest step by which all of these points can be reached. */
    static BigDecimal of(List<BigDecimal> points) {
        return STEPS.stream()
                .filter(step ->
                        points.stream().allMatch(each -> each.remainder(step).signum() == 0))
                .findFirst()
                .orElse(FINEST);
    }
}
