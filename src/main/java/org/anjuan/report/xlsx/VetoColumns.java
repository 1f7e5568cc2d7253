package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.xlsx.DeductionTable.Row;
import org.anjuan.standard.VetoOutcome;

/** What the list of deductions says of vetoes: which outcome each leads to, and what it takes from the total. */
final class VetoColumns {
    static final String VETO = "xlsx.vetoCode";
    static final String FIRST_VETO = "xlsx.firstVeto";
    static final String MINUS = "xlsx.vetoMinus";
    private static final String HELD = "\">0\"";

    private final VetoCodes codes;

    VetoColumns(VetoCodes codes) {
        this.codes = codes;
    }

    /** Only those that the standard's vetoes need. */
    List<Column<Row>> columns() {
        var columns = new ArrayList<Column<Row>>();
        if (!codes.outcomes().isEmpty()) {
            columns.add(plain(VETO, 6, row -> Value.count(codes.code(row.deduction()))));
            columns.add(new Column<>(
                    FIRST_VETO,
                    6,
                    row -> Value.count(isFirst(row, other -> codes.code(other) > 0) ? 1 : 0),
                    (table, row, number) -> first(table, row, number, HELD)));
        }
        if (codes.takesPoints()) {
            columns.add(new Column<>(
                    MINUS,
                    6,
                    row -> Value.points(taken(row)),
                    (table, row, number) -> points(row).signum() == 0
                            ? ""
                            : points(row).toPlainString() + "*" + first(table, row, number, table.cell(VETO, number))));
        }
        return columns;
    }

    private BigDecimal taken(Row row) {
        int code = codes.code(row.deduction());
        return isFirst(row, other -> codes.code(other) == code) ? points(row) : BigDecimal.ZERO;
    }

    /** What the veto takes from the total if no other deduction of the item led to the same. */
    private BigDecimal points(Row row) {
        int code = codes.code(row.deduction());
        return code > 0 && codes.outcome(code) instanceof VetoOutcome.Minus(var points) ? points : BigDecimal.ZERO;
    }

    /** Whether the deduction is the first of its item that is meant. */
    private static boolean isFirst(Row row, Predicate<DeductionRow> meant) {
        return row.result().deductions(row.deduction().item()).stream()
                .filter(meant)
                .findFirst()
                .filter(row.deduction()::equals)
                .isPresent();
    }

    private static String first(Table<Row> table, Row row, int number, String meant) {
        return "IF(AND(%s>0,COUNTIFS(%s,%s,%s,%s)=1),1,0)"
                .formatted(
                        table.cell(VETO, number),
                        table.range(DeductionTable.ITEM, row.first(), number),
                        table.cell(DeductionTable.ITEM, number),
                        table.range(VETO, row.first(), number),
                        meant);
    }
}
