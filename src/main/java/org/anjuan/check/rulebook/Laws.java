package org.anjuan.check.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.check.rulebook.BookProblem.Kind;

/** Versions of laws with the days they applied on. */
public record Laws(List<Law> all) {
    public Laws {
        all = List.copyOf(all);
    }

    /** Every version of a law by its name without 中华人民共和国. */
    public List<Law> named(String name) {
        return all.stream().filter(law -> law.name().equals(name)).toList();
    }

    /** The version that applied on a day. */
    public Optional<Law> on(String name, LocalDate day) {
        return named(name).stream().filter(law -> law.appliesOn(day)).findFirst();
    }

    /** The last day a law applied at all, where none followed it before a day. */
    public Optional<LocalDate> endedBefore(String name, LocalDate day) {
        var versions = named(name);
        boolean ended =
                !versions.isEmpty() && versions.stream().allMatch(law -> law.to() != null && day.isAfter(law.to()));
        return ended
                ? versions.stream()
                        .map(Law::to)
                        .max(java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()))
                : Optional.empty();
    }

    static Laws read(byte[] bytes, Problems problems) {
        var laws = new ArrayList<Law>();
        for (var row : Rows.of(bytes, 6, problems)) {
            var adopted = Reader.day(row.cell(1), row.line(), "adopted", problems);
            var from = Reader.day(row.cell(2), row.line(), "from", problems);
            var to = row.cell(3).isEmpty() ? null : Reader.day(row.cell(3), row.line(), "to", problems);
            var until = Reader.day(row.cell(5), row.line(), "until", problems);
            if (!row.cell(4).matches("\\d{0,5}")) {
                problems.add(Kind.NOT_A_NUMBER, row.line(), "articles", row.cell(4));
            } else if (adopted != null && from != null && until != null) {
                int articles = row.cell(4).isEmpty() ? 0 : Integer.parseInt(row.cell(4));
                laws.add(new Law(row.cell(0), adopted, from, to, articles, until));
            }
        }
        return new Laws(laws);
    }
}
