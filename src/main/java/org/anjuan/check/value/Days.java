package org.anjuan.check.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;

/** Days written in full, in Arabic or Chinese figures. */
public final class Days {
    private static final String ARABIC =
            "(?<!\\d)(?<y>(?:19|20)\\d{2})(?:年(?=\\d{1,2}月\\d{1,2}[日号])|[./-](?=\\d{1,2}[./-]))(?<m>\\d{1,2})[月./-](?<d>(?:0[1-9]|[12]\\d|3[01])(?=\\d{1,2}:\\d{2})|\\d{1,2}(?!\\d))日?";
    private static final String CHINESE =
            "(?<cy>[一二][〇零Oo一二三四五六七八九]{3})年(?<cm>[正元一二三四五六七八九十]{1,2})月(?<cd>[一二三四五六七八九十]{1,3})日";
    /** A day in a tight script. */
    public static final Pattern DAY = Pattern.compile(ARABIC + "|" + CHINESE);

    private Days() {}

    /** Every day of a tight script that exists in the calendar, in reading order. */
    public static List<Seen<LocalDate>> of(Script tight) {
        return tight.all(DAY).stream()
                .flatMap(hit -> day(hit).map(day -> Seen.at(hit, day)).stream())
                .toList();
    }

    /** Every expression that looks like a day and is none, such as 2月30日. */
    public static List<Hit> impossible(Script tight) {
        return tight.all(DAY).stream().filter(hit -> day(hit).isEmpty()).toList();
    }

    /** The day a match of {@link #DAY}, or of a pattern that holds it, stands for. */
    public static Optional<LocalDate> day(Hit hit) {
        var year = part(hit, "y", "cy");
        var month = hit.group("cm").matches("[正元]") ? OptionalInt.of(1) : part(hit, "m", "cm");
        var day = part(hit, "d", "cd");
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The day some words begin with. */
    public static Optional<LocalDate> parse(String words) {
        var matcher = Pattern.compile(ARABIC).matcher(words.replace(" ", ""));
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group("y")),
                    Integer.parseInt(matcher.group("m")),
                    Integer.parseInt(matcher.group("d"))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static OptionalInt part(Hit hit, String arabic, String chinese) {
        return Numerals.of(hit.group(arabic).isEmpty() ? hit.group(chinese) : hit.group(arabic));
    }
}
