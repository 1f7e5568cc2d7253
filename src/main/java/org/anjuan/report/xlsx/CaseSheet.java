package org.anjuan.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.anjuan.report.data.CaseResult;

/** A table whose rows belong to cases, those of one case one below the other. */
final class CaseSheet<R> {
    private final Table<R> table;
    private final Map<Integer, Run> byCase = new HashMap<>();

    /** Rows of Excel that follow each other. */
    private record Run(int first, int last) {
        Run with(int row) {
            return new Run(first, row);
        }
    }

    CaseSheet(Table<R> table, Function<R, CaseResult> owner) {
        this.table = table;
        for (int index = 0; index < table.rows().size(); index++) {
            int row = Table.FIRST + index;
            int position = owner.apply(table.rows().get(index)).position();
            byCase.merge(position, new Run(row, row), (run, _) -> run.with(row));
        }
    }

    Table<R> table() {
        return table;
    }

    /** All cells of a column that belong to a case; empty when it has no row. */
    Optional<String> range(String column, CaseResult result) {
        return Optional.ofNullable(byCase.get(result.position()))
                .map(run -> table.range(column, run.first(), run.last()));
    }

    /** The sum of a column over a case's rows. */
    String sum(String column, CaseResult result) {
        return range(column, result).map(range -> "SUM(" + range + ")").orElse("0");
    }

    /** The sum of a column over those rows of a case that are meant. */
    String sum(String column, CaseResult result, Predicate<R> meant) {
        var ranges = runs(result, meant).stream()
                .map(run -> table.range(column, run.first(), run.last()))
                .toList();
        return ranges.isEmpty() ? "0" : "SUM(" + String.join(",", ranges) + ")";
    }

    /** How many rows of a case are meant, counted by Excel where their cells hold a number. */
    String count(String column, CaseResult result, Predicate<R> meant) {
        var sum = sum(column, result, meant);
        return sum.equals("0") ? sum : sum.replaceFirst("SUM", "COUNT");
    }

    /** How many rows of a case that are meant have at least so much in a column, told by Excel row by row. */
    String reaching(String column, CaseResult result, Predicate<R> meant, Function<R, BigDecimal> least) {
        var counts = runs(result, meant).stream()
                .flatMap(run -> IntStream.rangeClosed(run.first(), run.last()).boxed())
                .map(row -> "IF(%s>=%s,1,0)"
                        .formatted(
                                ShareFormula.exact(table.far(column, row)),
                                least.apply(table.rows().get(row - Table.FIRST)).toPlainString()))
                .toList();
        return counts.isEmpty() ? "0" : String.join("+", counts);
    }

    private List<Run> runs(CaseResult result, Predicate<R> meant) {
        var runs = new ArrayList<Run>();
        var own = byCase.get(result.position());
        for (int row = own == null ? 1 : own.first(); own != null && row <= own.last(); row++) {
            if (meant.test(table.rows().get(row - Table.FIRST))) {
                boolean goesOn = !runs.isEmpty() && runs.getLast().last() == row - 1;
                var run = goesOn ? runs.removeLast().with(row) : new Run(row, row);
                runs.add(run);
            }
        }
        return runs;
    }
}
