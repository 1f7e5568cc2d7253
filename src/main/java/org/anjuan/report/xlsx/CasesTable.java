package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Unfinished;
import org.anjuan.report.data.Words;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.Part;

/** 案卷得分: one row for each case of the round, finished or not. */
final class CasesTable {
    static final String UNIT = "xlsx.unitNumber";
    static final String STATE = "xlsx.state";
    static final String TOTAL = ArithmeticTable.TOTAL;
    static final String GRADE = ArithmeticTable.GRADE;
    static final String VETOES = ArithmeticTable.VETOES;
    static final String DEDUCTIONS = "xlsx.deductions";
    static final String PAGES = "xlsx.pages";
    static final String CASE = DeductionTable.CASE;

    private final ReportData data;
    private final Words words;
    private final Table<CaseResult> arithmetic;
    private final Table<DeductionTable.Row> deductions;

    /**
     * One case.
     *
     * @param arithmeticRow where its total is worked out
     */
    record Row(
            int position,
            CaseEntry entry,
            Optional<CaseResult> result,
            Optional<Unfinished> unfinished,
            int arithmeticRow) {}

    CasesTable(ReportData data, Words words, Table<CaseResult> arithmetic, Table<DeductionTable.Row> deductions) {
        this.data = data;
        this.words = words;
        this.arithmetic = arithmetic;
        this.deductions = deductions;
    }

    Table<Row> table() {
        var columns = new ArrayList<Column<Row>>();
        columns.addAll(who());
        columns.addAll(outcome());
        columns.addAll(work());
        return new Table<>(words.of("xlsx.sheet.cases"), columns, rows(), 3);
    }

    private List<Row> rows() {
        Map<Integer, Unfinished> unfinished = new HashMap<>();
        data.unfinished().forEach(each -> unfinished.put(each.position(), each));
        Map<Integer, CaseResult> finished = new HashMap<>();
        data.finished().forEach(each -> finished.put(each.position(), each));
        var rows = new ArrayList<Row>();
        int arithmeticRow = Table.FIRST;
        for (int position = 1; position <= data.roster().size(); position++) {
            var result = Optional.ofNullable(finished.get(position));
            var state = Optional.ofNullable(unfinished.get(position));
            rows.add(new Row(position, data.roster().get(position - 1), result, state, arithmeticRow));
            arithmeticRow += result.isPresent() ? 1 : 0;
        }
        return rows;
    }

    private List<Column<Row>> who() {
        return List.of(
                plain(CASE, 6, row -> Value.count(row.position())),
                plain("xlsx.case", 9, row -> Value.word(row.entry().number())),
                plain("xlsx.title", 34, row -> Value.text(row.entry().title())),
                plain(UNIT, 6, row -> Value.count(data.unitPosition(row.entry().unit()))),
                plain("xlsx.unit", 22, row -> Value.text(row.entry().unit())),
                plain(
                        "xlsx.reviewer",
                        10,
                        row -> row.result()
                                .map(result -> Value.word(result.reviewer().name()))
                                .orElseGet(() -> Value.word(""))),
                plain(STATE, 13, row -> Value.word(state(row))));
    }

    private String state(Row row) {
        return row.unfinished()
                .map(unfinished -> words.of("state", unfinished.state()))
                .orElseGet(() -> words.of("state.FINISHED"));
    }

    private List<Column<Row>> outcome() {
        return List.of(
                new Column<>(
                        TOTAL,
                        9,
                        row -> Value.number(row.result().flatMap(CaseResult::total), Look.TOTAL),
                        (_, row, _) ->
                                ofFinished(row, ifAny(arithmetic.far(ArithmeticTable.TOTAL, row.arithmeticRow())))),
                new Column<>(
                        GRADE,
                        9,
                        row -> Value.word(
                                row.result().flatMap(CaseResult::grade).orElse("")),
                        (_, row, _) ->
                                ofFinished(row, ifAny(arithmetic.far(ArithmeticTable.GRADE, row.arithmeticRow())))),
                new Column<>(
                        VETOES,
                        9,
                        row -> count(row, result -> result.outcome().vetoes().size()),
                        (_, row, _) -> ofFinished(row, arithmetic.far(ArithmeticTable.VETOES, row.arithmeticRow()))),
                new Column<>(
                        DEDUCTIONS,
                        9,
                        row -> count(row, CasesTable::deductions),
                        (table, row, number) -> ofFinished(row, counted(table.cell(CASE, number)))));
    }

    private static int deductions(CaseResult result) {
        return (int) result.deductions().stream().filter(each -> !each.veto()).count();
    }

    private String counted(String position) {
        return "COUNTIFS(%s,%s,%s,%s)"
                .formatted(
                        deductions.range(DeductionTable.CASE),
                        position,
                        deductions.range(DeductionTable.KIND),
                        TotalFormula.quoted("<>" + words.of("kind", Part.Kind.VETO)));
    }

    /** A cell that holds nothing, as where there is no total, is not to be read as zero. */
    private static String ifAny(String cell) {
        return "IF(%1$s=\"\",\"\",%1$s)".formatted(cell);
    }

    private static String ofFinished(Row row, String formula) {
        return row.result().isPresent() ? formula : "";
    }

    private static Value count(Row row, Function<CaseResult, Integer> count) {
        return row.result()
                .map(result -> Value.count(count.apply(result)))
                .orElseGet(() -> new Value.Nothing(Look.COUNT));
    }

    private static List<Column<Row>> work() {
        return List.of(
                plain(PAGES, 7, row -> count(row, result -> result.file().pageCount())),
                plain(
                        "xlsx.began",
                        17,
                        row -> row.result()
                                .map(result -> Value.moment(result.began()))
                                .orElseGet(() -> Value.moment(null))),
                plain(
                        "xlsx.ended",
                        17,
                        row -> row.result()
                                .map(result -> Value.moment(result.ended()))
                                .orElseGet(() -> Value.moment(null))));
    }
}
