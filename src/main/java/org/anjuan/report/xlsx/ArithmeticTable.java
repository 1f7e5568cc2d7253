package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.review.Sums;
import org.anjuan.review.Totals;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** 复算: how each total comes about, worked out by Excel from the deductions and held against what the program found. */
final class ArithmeticTable {
    static final String TOTAL = "xlsx.total";
    static final String GRADE = "xlsx.grade";
    static final String VETOES = "xlsx.vetoes";
    private static final String POSSIBLE = PartTable.POSSIBLE;
    private static final String EARNED = PartTable.EARNED;
    private static final String LOST = "xlsx.lost";
    private static final String DEDUCTED = "xlsx.deducted";
    private static final String OVERFLOW = "xlsx.overflowed";
    private static final String MINUS = "xlsx.minus";
    private static final String BONUS = "xlsx.bonus";
    private static final String SHARE = "xlsx.shareOfCase";
    private static final String EXACT = "xlsx.exact";
    private static final String PROGRAM = "xlsx.program";
    private static final String BEYOND = "1000000";

    private final ReportData data;
    private final Standard standard;
    private final Words words;
    private final CaseSheets sheets;
    private final VetoCodes codes;
    private final TotalFormula formula;
    private final GradeFormula grades;

    ArithmeticTable(ReportData data, Words words, CaseSheets sheets) {
        this.data = data;
        this.standard = data.standard();
        this.words = words;
        this.sheets = sheets;
        this.codes = VetoCodes.of(standard);
        this.formula = new TotalFormula(standard, words);
        this.grades = new GradeFormula(standard, sheets);
    }

    Table<CaseResult> table() {
        var columns = new ArrayList<Column<CaseResult>>();
        columns.add(plain(DeductionTable.CASE, 6, row -> Value.count(row.position())));
        columns.add(plain("xlsx.case", 10, row -> Value.word(row.entry().number())));
        columns.addAll(quantities());
        columns.addAll(adjustments());
        columns.addAll(shares());
        columns.addAll(outcome());
        return new Table<>(words.of("xlsx.sheet.arithmetic"), formula.settings(), columns, data.finished(), 2);
    }

    private List<Column<CaseResult>> quantities() {
        return List.of(
                quantity(POSSIBLE, Sums::possible, (_, row, _) -> sheets.parts().sum(PartTable.POSSIBLE, row)),
                quantity(
                        LOST,
                        sums -> sums.possible().subtract(sums.earned()),
                        (table, _, number) -> table.cell(POSSIBLE, number) + "-" + table.cell(EARNED, number)),
                quantity(EARNED, Sums::earned, (_, row, _) -> sheets.parts().sum(PartTable.EARNED, row)),
                quantity(DEDUCTED, Sums::deducted, (_, row, _) -> counted(row, Part.Kind.DEDUCT)),
                new Column<>(
                        VETOES,
                        9,
                        row -> Value.count(row.outcome().vetoes().size()),
                        (_, row, _) -> codes.outcomes().isEmpty()
                                ? "0"
                                : sheets.deductions().sum(VetoColumns.FIRST_VETO, row)));
    }

    /** What goes off or onto the total beside the formula, where the standard has such. */
    private List<Column<CaseResult>> adjustments() {
        var columns = new ArrayList<Column<CaseResult>>();
        if (overflows()) {
            columns.add(quantity(
                    OVERFLOW, Sums::overflow, (_, row, _) -> sheets.items().sum(ItemTable.OVERFLOW, row)));
        }
        if (codes.takesPoints()) {
            columns.add(quantity(
                    MINUS, Sums::minus, (_, row, _) -> sheets.deductions().sum(VetoColumns.MINUS, row)));
        }
        if (givesBonus()) {
            columns.add(quantity(BONUS, Sums::bonus, (_, row, _) -> counted(row, Part.Kind.BONUS)));
        }
        return columns;
    }

    private boolean overflows() {
        return standard.items().anyMatch(item -> item.rules().overflows());
    }

    private boolean givesBonus() {
        return standard.parts(Part.Kind.BONUS).findAny().isPresent();
    }

    private String counted(CaseResult row, Part.Kind kind) {
        return sheets.parts().sum(PartTable.COUNTED, row, part -> part.part().kind() == kind);
    }

    private List<Column<CaseResult>> shares() {
        return switch (standard.formula()) {
            case Formula.BasePlusShare(var _, var weight, var _) ->
                List.of(new Column<>(
                        SHARE,
                        15,
                        row -> share(Totals.of(standard, row.outcome())
                                .share(
                                        weight,
                                        row.outcome().earned(),
                                        row.outcome().possible())),
                        (table, _, number) -> new ShareFormula(standard.rounding())
                                .of(TotalFormula.weight(), table.cell(EARNED, number), table.cell(POSSIBLE, number))));
            case Formula.ByParts _ ->
                List.of(new Column<>(
                        SHARE,
                        15,
                        row -> share(Totals.of(standard, row.outcome()).shares()),
                        (_, row, _) -> sumOfShares(row)));
            case Formula.Sum _, Formula.FromFull _, Formula.None _ -> List.of();
        };
    }

    private static Value share(@Nullable BigDecimal share) {
        return Value.number(Optional.ofNullable(share).map(ShareFormula::held), Look.POINTS);
    }

    /** The sum of the parts' shares; empty words where one of them has nothing that could be earned. */
    private String sumOfShares(CaseResult row) {
        var all = sheets.parts().sum(PartTable.SHARE, row, PartTable.Row::earns);
        var there = sheets.parts().count(PartTable.SHARE, row, part -> isShared(part.part()));
        long meant = standard.parts().stream().filter(this::isShared).count();
        return "IF(" + there + "<" + meant + ",\"\"," + all + ")";
    }

    private boolean isShared(Part part) {
        return standard.formula() instanceof Formula.ByParts(var worths) && worths.containsKey(part.id());
    }

    private List<Column<CaseResult>> outcome() {
        return List.of(
                new Column<>(EXACT, 15, row -> Value.number(exact(row), Look.POINTS), this::exact),
                new Column<>(
                        TOTAL,
                        10,
                        row -> Value.number(row.total(), Look.TOTAL),
                        (table, _, number) -> formula.rounded(table.cell(EXACT, number))),
                new Column<>(GRADE, 10, row -> Value.word(row.grade().orElse("")), this::grade),
                plain(PROGRAM, 10, row -> Value.number(row.total(), Look.TOTAL)),
                new Column<>(
                        "xlsx.agrees",
                        10,
                        _ -> Value.word(words.of("xlsx.agrees.yes")),
                        (table, _, number) -> agrees(table.cell(TOTAL, number), table.cell(PROGRAM, number))));
    }

    private static Optional<BigDecimal> exact(CaseResult result) {
        return Optional.ofNullable(result.outcome().exact()).map(ShareFormula::held);
    }

    private String exact(Table<CaseResult> table, CaseResult row, int number) {
        boolean isShared = !shares().isEmpty();
        var cells = new TotalFormula.Cells(
                table.cell(EARNED, number),
                isShared ? table.cell(SHARE, number) : "",
                table.cell(DEDUCTED, number),
                adjusted(table, number),
                limits(row));
        return unlessDecided(row, formula::decided, formula.counted(cells));
    }

    /** For each veto that leaves no more than so much: that much where it holds, or else a number no total reaches. */
    private List<String> limits(CaseResult row) {
        return codes.limiting().stream()
                .map(code -> "IF(%s>0,%s,%s)".formatted(sheets.vetoes(row, code), formula.most(code), BEYOND))
                .toList();
    }

    private String adjusted(Table<CaseResult> table, int number) {
        return (overflows() ? "-" + table.cell(OVERFLOW, number) : "")
                + (codes.takesPoints() ? "-" + table.cell(MINUS, number) : "")
                + (givesBonus() ? "+" + table.cell(BONUS, number) : "");
    }

    private String grade(Table<CaseResult> table, CaseResult row, int number) {
        var read = table.cell(standard.rounding().beforeGrading() ? TOTAL : EXACT, number);
        return unlessDecided(row, this::decidedGrade, grades.of(read, row));
    }

    private String decidedGrade(int code) {
        return switch (codes.outcome(code)) {
            case VetoOutcome.Decided(var _, var grade, var _) -> TotalFormula.quoted(grade);
            case VetoOutcome.Unfit(var result) -> TotalFormula.quoted(result);
            case VetoOutcome.Barred _, VetoOutcome.Minus _, VetoOutcome.AtMost _ -> throw new AssertionError(code);
        };
    }

    /** What the gravest of the vetoes that hold decides, or else what is counted. */
    private String unlessDecided(CaseResult row, Function<Integer, String> decided, String counted) {
        var formula = new StringBuilder();
        for (int code : codes.deciding()) {
            formula.append("IF(%s>0,%s,".formatted(sheets.vetoes(row, code), decided.apply(code)));
        }
        return formula.append(counted)
                .append(")".repeat(codes.deciding().size()))
                .toString();
    }

    private static Column<CaseResult> quantity(
            String key, Function<Sums, BigDecimal> quantity, Column.Formula<CaseResult> formula) {
        return new Column<>(
                key, 11, row -> Value.points(quantity.apply(row.outcome().sums())), formula);
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
