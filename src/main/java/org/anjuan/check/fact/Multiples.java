package org.anjuan.check.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Numerals;

/** How many times a sum a law lets fine, and a decision fines. */
public final class Multiples {
    private static final String TIMES = "(?<%s>\\d{1,3}(?:\\.\\d{1,2})?|[一二三四五六七八九十两]{1,3})倍";
    private static final Pattern RANGE =
            Pattern.compile(TIMES.formatted("lo") + "以上" + TIMES.formatted("hi") + "以下(?:的)?罚款");
    private static final Pattern IMPOSED = Pattern.compile(TIMES.formatted("t") + "(?:的)?罚款");

    private Multiples() {}

    /**
     * A range of multiples.
     *
     * @param least of which a fine may be, {@code most} likewise
     */
    public record Range(BigDecimal least, BigDecimal most) {}

    /** The last range that the text quotes. */
    public static Optional<Range> range(Script tight) {
        return tight.all(RANGE).stream()
                .reduce((_, later) -> later)
                .flatMap(hit ->
                        times(hit, "lo").flatMap(least -> times(hit, "hi").map(most -> new Range(least, most))));
    }

    /** The only multiple that a part of a decision fines; none where it fines several. */
    public static Optional<Seen<BigDecimal>> imposed(Script part) {
        var found = part.all(IMPOSED);
        return found.size() == 1
                ? times(found.getFirst(), "t").map(times -> Seen.at(found.getFirst(), times))
                : Optional.empty();
    }

    private static Optional<BigDecimal> times(Hit hit, String group) {
        var words = hit.group(group);
        return Character.isDigit(words.charAt(0)) && words.charAt(0) < 128
                ? Optional.of(new BigDecimal(words))
                : Numerals.of(words).stream().mapToObj(BigDecimal::valueOf).findFirst();
    }
}
