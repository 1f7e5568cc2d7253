package org.anjuan.report.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.Standard;

/**
 * How one unit did.
 *
 * @param unit its name, empty for cases without one
 * @param rank by average from 1, equal averages share a rank; 0 without an average
 * @param cases how many of its cases are in the round
 * @param finished how many of them are finished
 * @param vetoed in how many a veto holds
 */
public record UnitRow(
        String unit, int rank, int cases, int finished, Spread totals, List<GradeRow> grades, int vetoed) {

    /** How many of its cases have a grade. */
    public int count(String grade) {
        return grades.stream()
                .filter(row -> row.grade().equals(grade))
                .mapToInt(row -> row.share().count())
                .sum();
    }

    /** All units, best average first, units without one last. */
    static List<UnitRow> of(Standard standard, List<CaseEntry> roster, List<CaseResult> finished) {
        Map<String, List<CaseResult>> byUnit = new LinkedHashMap<>();
        roster.forEach(entry -> byUnit.computeIfAbsent(entry.unit(), _ -> new ArrayList<>()));
        finished.forEach(each ->
                byUnit.getOrDefault(each.entry().unit(), new ArrayList<>()).add(each));
        var rows = new ArrayList<UnitRow>();
        byUnit.forEach((unit, cases) -> rows.add(row(unit, standard, roster, cases)));
        rows.sort(Comparator.comparing((UnitRow row) -> row.totals().average().isEmpty())
                .thenComparing(row -> row.totals().average().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .thenComparing(UnitRow::unit));
        return rows.stream().map(row -> row.ranked(rows)).toList();
    }

    private static UnitRow row(String unit, Standard standard, List<CaseEntry> roster, List<CaseResult> cases) {
        int drawn =
                (int) roster.stream().filter(entry -> entry.unit().equals(unit)).count();
        int vetoed = (int) cases.stream().filter(CaseResult::hasVeto).count();
        return new UnitRow(unit, 0, drawn, cases.size(), Spread.of(cases), GradeRow.of(standard, cases), vetoed);
    }

    private UnitRow ranked(List<UnitRow> all) {
        int place = totals.average()
                .map(own -> 1
                        + (int) all.stream()
                                .flatMap(row -> row.totals().average().stream())
                                .filter(other -> other.compareTo(own) > 0)
                                .count())
                .orElse(0);
        return new UnitRow(unit, place, cases, finished, totals, grades, vetoed);
    }
}
