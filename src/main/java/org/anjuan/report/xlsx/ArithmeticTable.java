package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ListedItem;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.review.Outcome;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/** 复算: how each total comes about, worked out by Excel from the deductions and held against what the program found. */
final class ArithmeticTable {
    static final String TOTAL = "xlsx.total";
    static final String GRADE = "xlsx.grade";
    static final String VETOES = "xlsx.vetoes";
    private static final String FULL = "xlsx.full";
    private static final String EXEMPT = "xlsx.exempt";
    private static final String POSSIBLE = "xlsx.possible";
    private static final String LOST = "xlsx.lost";
    private static final String EARNED = "xlsx.earned";
    private static final String DEDUCTED = "xlsx.deducted";
    private static final String EXACT = "xlsx.exact";
    private static final String PROGRAM = "xlsx.program";

    private final ReportData data;
    private final Words words;
    private final Table<DeductionTable.Row> deductions;
    private final Table<ExemptTable.Row> exempt;
    private final TotalFormula formula;
    private final BigDecimal full;

    ArithmeticTable(ReportData data, Words words, Table<DeductionTable.Row> deductions, Table<ExemptTable.Row> exempt) {
        this.data = data;
        this.words = words;
        this.deductions = deductions;
        this.exempt = exempt;
        this.formula = new TotalFormula(data.standard(), words);
        this.full = ListedItem.of(data.standard(), Part.Kind.EARN).stream()
                .map(listed -> listed.item().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Table<CaseResult> table() {
        var columns = new ArrayList<Column<CaseResult>>();
        columns.add(plain(DeductionTable.CASE, 6, row -> Value.count(row.position())));
        columns.add(plain("xlsx.case", 10, row -> Value.word(row.entry().number())));
        columns.addAll(quantities());
        columns.addAll(outcome());
        return new Table<>(words.of("xlsx.sheet.arithmetic"), formula.settings(), columns, data.finished(), 2);
    }

    private List<Column<CaseResult>> quantities() {
        return List.of(
                plain(FULL, 11, _ -> Value.points(full)),
                new Column<>(
                        EXEMPT,
                        11,
                        row -> Value.points(full.subtract(row.outcome().possible())),
                        (table, _, number) -> exempted(table, number)),
                new Column<>(
                        POSSIBLE,
                        11,
                        row -> Value.points(row.outcome().possible()),
                        (table, _, number) -> table.cell(FULL, number) + "-" + table.cell(EXEMPT, number)),
                new Column<>(
                        LOST,
                        11,
                        row -> Value.points(
                                row.outcome().possible().subtract(row.outcome().earned())),
                        (table, _, number) -> taken(table, number, Part.Kind.EARN)),
                new Column<>(
                        EARNED,
                        11,
                        row -> Value.points(row.outcome().earned()),
                        (table, _, number) -> table.cell(POSSIBLE, number) + "-" + table.cell(LOST, number)),
                new Column<>(
                        DEDUCTED,
                        11,
                        row -> Value.points(row.outcome().deducted()),
                        (table, _, number) -> taken(table, number, Part.Kind.DEDUCT)),
                new Column<>(
                        VETOES,
                        9,
                        row -> Value.count(row.outcome().vetoes().size()),
                        (table, _, number) -> summed(table, number, DeductionTable.FIRST_OF_ITEM, Part.Kind.VETO)));
    }

    private List<Column<CaseResult>> outcome() {
        return List.of(
                new Column<>(
                        EXACT,
                        15,
                        row -> Value.number(exact(row.outcome()), Look.POINTS),
                        (table, _, number) -> formula.exact(
                                table.cell(EARNED, number),
                                table.cell(POSSIBLE, number),
                                table.cell(DEDUCTED, number),
                                table.cell(VETOES, number))),
                new Column<>(
                        TOTAL,
                        10,
                        row -> Value.number(row.total(), Look.TOTAL),
                        (table, _, number) -> formula.total(table.cell(EXACT, number))),
                new Column<>(
                        GRADE,
                        10,
                        row -> Value.word(row.grade().orElse("")),
                        (table, _, number) -> formula.grade(
                                table.cell(TOTAL, number), table.cell(EXACT, number), table.cell(VETOES, number))),
                plain(PROGRAM, 10, row -> Value.number(row.total(), Look.TOTAL)),
                new Column<>(
                        "xlsx.agrees",
                        10,
                        _ -> Value.word(words.of("xlsx.agrees.yes")),
                        (table, _, number) -> agrees(table.cell(TOTAL, number), table.cell(PROGRAM, number))));
    }

    private static Optional<BigDecimal> exact(Outcome outcome) {
        @Nullable BigDecimal exact = outcome.exact();
        return Optional.ofNullable(exact).map(value -> value.setScale(TotalFormula.EXACT_DIGITS, RoundingMode.HALF_UP));
    }

    private String exempted(Table<CaseResult> table, int number) {
        return "SUMIFS(%s,%s,%s,%s,%s)"
                .formatted(
                        exempt.range(ExemptTable.POINTS),
                        exempt.range(ExemptTable.CASE),
                        table.cell(DeductionTable.CASE, number),
                        exempt.range(ExemptTable.KIND),
                        TotalFormula.quoted(words.of("kind", Part.Kind.EARN)));
    }

    private String taken(Table<CaseResult> table, int number, Part.Kind kind) {
        return summed(table, number, DeductionTable.TAKEN, kind);
    }

    private String summed(Table<CaseResult> table, int number, String column, Part.Kind kind) {
        return "SUMIFS(%s,%s,%s,%s,%s)"
                .formatted(
                        deductions.range(column),
                        deductions.range(DeductionTable.CASE),
                        table.cell(DeductionTable.CASE, number),
                        deductions.range(DeductionTable.KIND),
                        TotalFormula.quoted(words.of("kind", kind)));
    }

    private String agrees(String total, String program) {
        return "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(ABS(%1$s-%2$s)<0.000001,%3$s,%4$s),IF(%1$s=%2$s&\"\",%3$s,%4$s))"
                .formatted(
                        total,
                        program,
                        TotalFormula.quoted(words.of("xlsx.agrees.yes")),
                        TotalFormula.quoted(words.of("xlsx.agrees.no")));
    }
}
