package org.anjuan.check.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.check.rulebook.BookProblem.Kind;

/** The real calendar of working days; years it does not cover are not guessed. */
public final class WorkDays {
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkDays() {}

    static WorkDays read(byte[] bytes, Problems problems) {
        var days = new WorkDays();
        for (var row : Rows.of(bytes, 4, problems)) {
            var date = Reader.day(row.cell(0), row.line(), "date", problems);
            if (!Set.of("holiday", "workday").contains(row.cell(1))) {
                problems.add(Kind.NOT_A_CHOICE, row.line(), "kind", row.cell(1), "holiday、workday");
            } else if (date != null) {
                days.exceptions.put(date, row.cell(1).equals("workday"));
                days.years.add(date.plusDays(3).getYear());
            }
        }
        return days;
    }

    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** Whether people work on a day of a year that is covered. */
    public boolean isWorkDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, !weekend);
    }

    /** The {@code count}th working day after a day, that day not counted; nothing where the calendar ends before. */
    public Optional<LocalDate> after(LocalDate day, int count) {
        var at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (!covers(at)) {
                return Optional.empty();
            }
            left -= isWorkDay(at) ? 1 : 0;
        }
        return Optional.of(at);
    }

    /** The day itself, or the first working day behind it where it is none (民法典第二百零三条). */
    public LocalDate orNextWorkDay(LocalDate day) {
        var at = day;
        while (covers(at) && !isWorkDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }
}
