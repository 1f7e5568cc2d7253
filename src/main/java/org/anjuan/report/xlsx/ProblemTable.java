package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.report.data.ProblemRow;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.standard.Dimension;

/** 问题排行: one row for each item that some case lost points on, most frequent first. */
final class ProblemTable {
    private static final String NUMBER = DeductionTable.ITEM;
    private static final String HIT = "xlsx.hitCases";

    private final ReportData data;
    private final Words words;
    private final Table<DeductionTable.Row> deductions;
    private final Table<CasesTable.Row> cases;

    ProblemTable(ReportData data, Words words, Table<DeductionTable.Row> deductions, Table<CasesTable.Row> cases) {
        this.data = data;
        this.words = words;
        this.deductions = deductions;
        this.cases = cases;
    }

    Table<ProblemRow> table() {
        var columns = new ArrayList<Column<ProblemRow>>();
        columns.addAll(what());
        columns.addAll(howOften());
        columns.addAll(how());
        return new Table<>(words.of("xlsx.sheet.problems"), columns, data.problems(), 3);
    }

    private List<Column<ProblemRow>> what() {
        return List.of(
                plain("xlsx.order", 6, row -> Value.count(1 + data.problems().indexOf(row))),
                plain(NUMBER, 6, row -> Value.count(row.listed().position())),
                plain("xlsx.item", 9, row -> Value.word(row.listed().item().id())),
                plain("xlsx.itemText", 28, row -> Value.text(row.listed().item().text())),
                plain(
                        "xlsx.kind",
                        7,
                        row -> Value.word(words.of("kind", row.listed().kind()))),
                plain("xlsx.dimension", 16, row -> Value.word(dimension(row))));
    }

    private String dimension(ProblemRow row) {
        return data.standard().dimensions().stream()
                .filter(dimension -> dimension.id().equals(row.listed().item().dimension()))
                .map(Dimension::name)
                .findFirst()
                .orElse("");
    }

    private List<Column<ProblemRow>> howOften() {
        return List.of(
                new Column<>(
                        HIT,
                        8,
                        row -> Value.count(row.cases().count()),
                        (table, _, number) -> sum(table, number, DeductionTable.FIRST_OF_ITEM)),
                new Column<>(
                        "xlsx.hitRate",
                        9,
                        row -> Value.percent(row.cases().percent()),
                        (table, _, number) -> rate(table, number)),
                new Column<>(
                        "xlsx.deductions",
                        8,
                        row -> Value.count(row.deductions()),
                        (table, _, number) -> "COUNTIF(%s,%s)"
                                .formatted(deductions.range(DeductionTable.ITEM), table.cell(NUMBER, number))),
                new Column<>(
                        "xlsx.lostTogether",
                        9,
                        row -> Value.points(row.lost()),
                        (table, _, number) -> sum(table, number, DeductionTable.TAKEN)),
                plain("xlsx.hitUnits", 8, row -> Value.count(row.units())));
    }

    private String sum(Table<ProblemRow> table, int number, String column) {
        return "SUMIFS(%s,%s,%s)"
                .formatted(deductions.range(column), deductions.range(DeductionTable.ITEM), table.cell(NUMBER, number));
    }

    private String rate(Table<ProblemRow> table, int number) {
        return "ROUND(%s/COUNTIF(%s,%s),4)"
                .formatted(
                        table.cell(HIT, number),
                        cases.range(CasesTable.STATE),
                        TotalFormula.quoted(words.of("state.FINISHED")));
    }

    private List<Column<ProblemRow>> how() {
        return List.of(
                plain("xlsx.commonReason", 26, row -> Value.text(row.reason().text())),
                plain("xlsx.commonReasonCases", 9, row -> Value.count(row.reasonCases())),
                plain("xlsx.typical", 38, row -> Value.text(typical(row))));
    }

    private String typical(ProblemRow row) {
        return row.typical().stream().map(this::said).collect(Collectors.joining("\n"));
    }

    private String said(ProblemRow.Typical typical) {
        var number = typical.result().entry().number();
        return typical.place()
                .map(place -> number + " " + PlaceWords.document(place, words) + " " + PlaceWords.page(place, words))
                .orElse(number + " " + words.of("place.none"));
    }
}
