package org.anjuan.ui.shelf;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.anjuan.desk.CaseRow;

/**
 * What a round has come to so far.
 *
 * @param units how far each unit's cases are; those with most left to do first
 * @param grades of the cases that are handed in, the best first
 * @param needs how many cases somebody should look at, and why; only what there is
 */
record Overview(List<Unit> units, List<Graded> grades, Map<Need, Integer> needs) {

    /** How far the cases of a unit are. */
    record Unit(String name, int done, int cases) {
        int left() {
            return cases - done;
        }
    }

    /**
     * How many cases have a grade.
     *
     * @param of so many cases that are handed in
     */
    record Graded(String grade, int cases, int of) {}

    Overview {
        units = List.copyOf(units);
        grades = List.copyOf(grades);
    }

    static Overview of(List<CaseRow> rows) {
        var needs = new EnumMap<Need, Integer>(Need.class);
        Arrays.stream(Need.values()).filter(need -> need.in(rows) > 0).forEach(need -> needs.put(need, need.in(rows)));
        return new Overview(units(rows), grades(rows), needs);
    }

    private static List<Unit> units(List<CaseRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.entry().unit())).entrySet().stream()
                .map(unit -> new Unit(
                        unit.getKey(),
                        (int) unit.getValue().stream().filter(Overview::done).count(),
                        unit.getValue().size()))
                .sorted(Comparator.comparingInt(Unit::left).reversed().thenComparing(Unit::name))
                .toList();
    }

    private static List<Graded> grades(List<CaseRow> rows) {
        var graded = rows.stream()
                .filter(row -> done(row) && row.grade() != null)
                .sorted(Comparator.comparing(Overview::total).reversed())
                .map(row -> Objects.requireNonNull(row.grade()))
                .toList();
        return graded.stream()
                .distinct()
                .map(grade -> new Graded(
                        grade, (int) graded.stream().filter(grade::equals).count(), graded.size()))
                .toList();
    }

    private static BigDecimal total(CaseRow row) {
        return Objects.requireNonNullElse(row.total(), BigDecimal.ZERO);
    }

    private static boolean done(CaseRow row) {
        return !Need.NOT_BEGUN.of(row) && !Need.DRAFT.of(row);
    }
}
