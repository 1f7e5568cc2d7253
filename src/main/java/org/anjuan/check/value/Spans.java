package org.anjuan.check.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;

/** Spans of time such as 2024年3月14日22时50分至15日0时40分. */
public final class Spans {
    private static final String HALF = "(?<%1$sn>[上下中]午|凌晨|晚上?)?(?<%1$sh>\\d{1,2})[时点:](?<%1$st>\\d{1,2}|半)?分?";
    private static final Pattern SPAN =
            Pattern.compile("(?<y>(?:19|20)\\d{2})[年./-](?<m>\\d{1,2})[月./-](?<d>\\d{1,2})日?"
                    + HALF.formatted("a")
                    + "(?:(?:起|开始)?,?(?:(?:至|到|/|-|~)+|\\p{IsHan}{0,4}(?:结束|终止|截止)(?:时间)?:?)|起,?)(?:(?:(?<ey>(?:19|20)\\d{2})[年./-])?(?<em>\\d{1,2})[月./-])?(?:(?<ed>\\d{1,2})日)?"
                    + HALF.formatted("b"));

    private Spans() {}

    /** Whether a span is written, be it one that cannot be. */
    public static boolean isWritten(Script tight) {
        return tight.has(SPAN);
    }

    /** Every span of a tight script that can be; its end may come before its begin. */
    public static List<Seen<Span>> of(Script tight) {
        return tight.all(SPAN).stream()
                .flatMap(hit -> span(hit).map(span -> Seen.at(hit, span)).stream())
                .toList();
    }

    private static Optional<Span> span(Hit hit) {
        try {
            var first = LocalDate.of(number(hit, "y"), number(hit, "m"), number(hit, "d"));
            var last = LocalDate.of(
                    number(hit, "ey", first.getYear()),
                    number(hit, "em", first.getMonthValue()),
                    number(hit, "ed", first.getDayOfMonth()));
            var begin = moment(first, hit, "a", "");
            return Optional.of(new Span(begin, moment(last, hit, "b", hit.group("an"))));
        } catch (java.time.DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(LocalDate day, Hit hit, String end, String halfBefore) {
        var half = hit.group(end + "n").isEmpty() ? halfBefore : hit.group(end + "n");
        int hour = number(hit, end + "h");
        boolean isLater = half.startsWith("下") || half.startsWith("晚");
        int minute = hit.group(end + "t").equals("半") ? 30 : number(hit, end + "t", 0);
        return day.atTime(isLater && hour < 12 ? hour + 12 : hour, minute);
    }

    private static int number(Hit hit, String group) {
        return Integer.parseInt(hit.group(group));
    }

    private static int number(Hit hit, String group, int otherwise) {
        return hit.group(group).isEmpty() ? otherwise : number(hit, group);
    }
}
