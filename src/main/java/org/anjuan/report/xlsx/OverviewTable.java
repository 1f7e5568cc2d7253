package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.report.data.GradeRow;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Share;
import org.anjuan.report.data.Words;

/** 总体情况: the round in a few figures. */
final class OverviewTable {
    private static final String NUMBER = "xlsx.number";
    private static final int CASES_ROW = Table.FIRST;
    private static final int FINISHED_ROW = Table.FIRST + 1;

    private final ReportData data;
    private final Words words;
    private final Table<CasesTable.Row> cases;

    /**
     * One figure.
     *
     * @param share of what it is a part, if it is one
     * @param whole row of Excel that has the whole
     */
    record Row(String label, Value value, String formula, Optional<Share> share, int whole, String note) {}

    OverviewTable(ReportData data, Words words, Table<CasesTable.Row> cases) {
        this.data = data;
        this.words = words;
        this.cases = cases;
    }

    Table<Row> table() {
        List<Column<Row>> columns = List.of(
                plain("xlsx.indicator", 26, row -> Value.text(row.label())),
                new Column<>(NUMBER, 14, Row::value, (_, row, _) -> row.formula()),
                new Column<>("xlsx.share", 14, OverviewTable::share, OverviewTable::shareFormula),
                plain("xlsx.remark", 66, row -> Value.text(row.note())));
        return new Table<>(words.of("xlsx.sheet.overview"), columns, rows(), 1);
    }

    private static Value share(Row row) {
        return Value.percent(row.share().flatMap(Share::percent));
    }

    private static String shareFormula(Table<Row> table, Row row, int number) {
        return row.share().isEmpty()
                ? ""
                : "IF(%2$s=0,\"\",ROUND(%1$s/%2$s,4))"
                        .formatted(table.cell(NUMBER, number), table.cell(NUMBER, row.whole()));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        progress(rows);
        scores(rows);
        data.totals().grades().forEach(grade -> rows.add(grade(grade)));
        findings(rows);
        return rows;
    }

    private void progress(List<Row> rows) {
        var totals = data.totals();
        rows.add(row("cases", Value.count(totals.cases()), "COUNT(" + cases.range(CasesTable.CASE) + ")"));
        rows.add(part("finished", totals.finishedShare(), "COUNTIF(" + state() + ")", CASES_ROW));
        rows.add(part(
                "unfinished",
                new Share(totals.unfinished(), totals.cases()),
                "B" + CASES_ROW + "-B" + FINISHED_ROW,
                CASES_ROW));
        rows.add(row("units", Value.count(totals.units()), ""));
    }

    private void scores(List<Row> rows) {
        var spread = data.totals().totals();
        var scores = cases.range(CasesTable.TOTAL);
        rows.add(row(
                "average",
                Value.number(spread.average(), Look.AVERAGE),
                "IFERROR(ROUND(AVERAGEIF(" + state() + "," + scores + "),2),\"\")"));
        rows.add(row("highest", Value.number(spread.highest(), Look.TOTAL), extreme("MAX", scores)));
        rows.add(row("lowest", Value.number(spread.lowest(), Look.TOTAL), extreme("MIN", scores)));
    }

    private static String extreme(String function, String scores) {
        return "IF(COUNT(%2$s)=0,\"\",%1$s(%2$s))".formatted(function, scores);
    }

    private Row grade(GradeRow grade) {
        var none = grade.grade().isEmpty();
        var formula = none
                ? ""
                : "COUNTIF(%s,%s)".formatted(cases.range(CasesTable.GRADE), TotalFormula.quoted(grade.grade()));
        return new Row(
                none ? words.of("grade.none") : grade.grade(),
                Value.count(grade.share().count()),
                formula,
                Optional.of(grade.share()),
                FINISHED_ROW,
                words.of("xlsx.remark.grade"));
    }

    private void findings(List<Row> rows) {
        var totals = data.totals();
        rows.add(part(
                "vetoed",
                totals.vetoedShare(),
                "COUNTIF(" + cases.range(CasesTable.VETOES) + ",\">0\")",
                FINISHED_ROW));
        rows.add(part(
                "clean",
                new Share(totals.clean(), totals.finished()),
                "COUNTIFS(%s,%s,0,%s,0)"
                        .formatted(state(), cases.range(CasesTable.DEDUCTIONS), cases.range(CasesTable.VETOES)),
                FINISHED_ROW));
        rows.add(row(
                "withoutTotal",
                Value.count(totals.withoutTotal()),
                "B" + FINISHED_ROW + "-COUNT(" + cases.range(CasesTable.TOTAL) + ")"));
        rows.add(
                row("deductions", Value.count(totals.deductions()), "SUM(" + cases.range(CasesTable.DEDUCTIONS) + ")"));
        rows.add(row("proofs", Value.count(totals.proofs()), ""));
        rows.add(row(
                "pages", Value.count(totals.pages()), "SUMIFS(" + cases.range(CasesTable.PAGES) + "," + state() + ")"));
    }

    /** The column of states and the word for finished, as the counting functions take them. */
    private String state() {
        return cases.range(CasesTable.STATE) + "," + TotalFormula.quoted(words.of("state.FINISHED"));
    }

    private Row row(String key, Value value, String formula) {
        return new Row(
                words.of("xlsx.indicator." + key), value, formula, Optional.empty(), 0, words.of("xlsx.remark." + key));
    }

    private Row part(String key, Share share, String formula, int whole) {
        return new Row(
                words.of("xlsx.indicator." + key),
                Value.count(share.count()),
                formula,
                Optional.of(share),
                whole,
                words.of("xlsx.remark." + key));
    }
}
