package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.UnitRow;
import org.anjuan.report.data.Words;

/** 单位得分: one row for each unit, best average first. */
final class UnitTable {
    private static final String NUMBER = CasesTable.UNIT;
    private static final String AVERAGE = "xlsx.average";

    private final ReportData data;
    private final Words words;
    private final Table<CasesTable.Row> cases;

    UnitTable(ReportData data, Words words, Table<CasesTable.Row> cases) {
        this.data = data;
        this.words = words;
        this.cases = cases;
    }

    Table<UnitRow> table() {
        var columns = new ArrayList<Column<UnitRow>>();
        columns.addAll(who());
        columns.addAll(scores());
        for (int grade = 0; grade < data.totals().grades().size(); grade++) {
            columns.add(grade(grade));
        }
        columns.add(new Column<>(
                "xlsx.vetoedCases",
                10,
                row -> Value.count(row.vetoed()),
                (table, _, number) -> count(table, number, CasesTable.VETOES, TotalFormula.quoted(">0"))));
        return new Table<>(words.of("xlsx.sheet.units"), columns, data.units(), 2);
    }

    private List<Column<UnitRow>> who() {
        return List.of(
                plain(NUMBER, 6, row -> Value.count(1 + data.units().indexOf(row))),
                plain("xlsx.unit", 30, row -> Value.text(row.unit().isEmpty() ? words.of("unit.none") : row.unit())),
                new Column<>(
                        "xlsx.rank",
                        7,
                        row -> row.rank() == 0 ? new Value.Nothing(Look.COUNT) : Value.count(row.rank()),
                        (table, row, number) -> row.rank() == 0
                                ? ""
                                : "RANK(%s,%s)".formatted(table.cell(AVERAGE, number), table.range(AVERAGE))));
    }

    private List<Column<UnitRow>> scores() {
        return List.of(
                new Column<>(
                        "xlsx.cases",
                        8,
                        row -> Value.count(row.cases()),
                        (table, _, number) ->
                                "COUNTIF(%s,%s)".formatted(cases.range(CasesTable.UNIT), table.cell(NUMBER, number))),
                new Column<>(
                        "xlsx.finished",
                        8,
                        row -> Value.count(row.finished()),
                        (table, _, number) -> count(table, number, CasesTable.STATE, finished())),
                new Column<>(
                        AVERAGE,
                        10,
                        row -> Value.number(row.totals().average(), Look.AVERAGE),
                        (table, _, number) -> average(table, number)),
                plain("xlsx.highest", 10, row -> Value.number(row.totals().highest(), Look.TOTAL)),
                plain("xlsx.lowest", 10, row -> Value.number(row.totals().lowest(), Look.TOTAL)));
    }

    private Column<UnitRow> grade(int index) {
        var name = data.totals().grades().get(index).grade();
        return new Column<>(
                Column.NAMED + (name.isEmpty() ? words.of("grade.none") : name),
                9,
                row -> Value.count(row.count(name)),
                (table, _, number) ->
                        name.isEmpty() ? "" : count(table, number, CasesTable.GRADE, TotalFormula.quoted(name)));
    }

    private String average(Table<UnitRow> table, int number) {
        return "IFERROR(ROUND(AVERAGEIFS(%s,%s,%s,%s,%s),2),\"\")"
                .formatted(
                        cases.range(CasesTable.TOTAL),
                        cases.range(CasesTable.UNIT),
                        table.cell(NUMBER, number),
                        cases.range(CasesTable.STATE),
                        finished());
    }

    private String count(Table<UnitRow> table, int number, String column, String criterion) {
        return "COUNTIFS(%s,%s,%s,%s)"
                .formatted(cases.range(CasesTable.UNIT), table.cell(NUMBER, number), cases.range(column), criterion);
    }

    private String finished() {
        return TotalFormula.quoted(words.of("state.FINISHED"));
    }
}
