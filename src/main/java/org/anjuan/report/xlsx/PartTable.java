package org.anjuan.report.xlsx;

import static java.util.Objects.requireNonNull;
import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.review.Outcome.PartOutcome;
import org.anjuan.review.Totals;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Part;

/** 逐部分核算: what each part that counts comes to in each case, its cap applied, and what it brings where parts are scaled. */
final class PartTable {
    static final String POSSIBLE = "xlsx.possible";
    static final String COUNTED = LineTable.COUNTED;
    static final String EARNED = "xlsx.earned";
    static final String SHARE = "xlsx.shareOfPart";
    static final String KIND = DeductionTable.KIND;
    private static final String FULL = "xlsx.fullOfPart";
    private static final String LEAVES = ItemTable.LEAVES;
    private static final String WITHHELD = ItemTable.WITHHELD;
    private static final String SUM = "xlsx.sum";
    private static final String CAP = "xlsx.cap";
    private static final String WORTH = "xlsx.worth";

    private final ReportData data;
    private final Words words;
    private final CaseSheet<ItemTable.Row> items;
    private final CaseSheet<LineTable.Row> lines;

    /** One part in one case. */
    record Row(CaseResult result, Part part) {
        PartOutcome account() {
            return requireNonNull(result.outcome().parts().get(part.id()));
        }

        boolean gives() {
            return part.kind() == Part.Kind.BONUS;
        }

        boolean earns() {
            return part.kind() == Part.Kind.EARN;
        }
    }

    PartTable(ReportData data, Words words, CaseSheet<ItemTable.Row> items, CaseSheet<LineTable.Row> lines) {
        this.data = data;
        this.words = words;
        this.items = items;
        this.lines = lines;
    }

    CaseSheet<Row> sheet() {
        var columns = new ArrayList<>(what());
        columns.addAll(taken());
        columns.addAll(earned());
        if (data.standard().formula() instanceof Formula.ByParts) {
            columns.addAll(shares());
        }
        return new CaseSheet<>(new Table<>(words.of("xlsx.sheet.parts"), columns, rows(), 3), Row::result);
    }

    private List<Row> rows() {
        var parts = data.standard().parts().stream()
                .filter(part -> part.kind().counts())
                .toList();
        return data.finished().stream()
                .flatMap(result -> parts.stream().map(part -> new Row(result, part)))
                .toList();
    }

    private List<Column<Row>> what() {
        return List.of(
                plain(DeductionTable.CASE, 6, row -> Value.count(row.result().position())),
                plain("xlsx.case", 10, row -> Value.word(row.result().entry().number())),
                plain("xlsx.item", 10, row -> Value.word(row.part().id())),
                plain("xlsx.title", 24, row -> Value.text(row.part().title())),
                plain(KIND, 8, row -> Value.word(words.of("kind", row.part().kind()))));
    }

    private List<Column<Row>> taken() {
        return List.of(
                new Column<>(
                        SUM,
                        10,
                        row -> Value.points(sum(row)),
                        (_, row, _) -> lines.sum(
                                LineTable.COUNTED,
                                row.result(),
                                line -> line.isGroup()
                                        && line.part().id().equals(row.part().id()))),
                plain(
                        CAP,
                        10,
                        row -> Value.number(Optional.ofNullable(row.part().cap()), Look.POINTS)),
                new Column<>(COUNTED, 10, row -> Value.points(counted(row)), PartTable::counted));
    }

    private static BigDecimal sum(Row row) {
        return row.part().groups().stream()
                .map(group -> requireNonNull(row.result().outcome().groups().get(group.id())))
                .map(account -> row.gives() ? account.got() : account.lost())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal counted(Row row) {
        return row.gives() ? row.account().got() : row.account().lost();
    }

    private static String counted(Table<Row> table, Row row, int number) {
        var sum = table.cell(SUM, number);
        return row.part().cap() == null ? sum : "MIN(" + sum + "," + table.cell(CAP, number) + ")";
    }

    private List<Column<Row>> earned() {
        return List.of(
                plain(FULL, 10, row -> ofEarning(row, row.part().sum())),
                new Column<>(
                        LEAVES,
                        10,
                        row -> ofEarning(
                                row, row.part().sum().subtract(row.account().possible())),
                        (_, row, _) -> ofEarning(row, sum(ItemTable.LEAVES, row))),
                new Column<>(
                        POSSIBLE,
                        10,
                        row -> ofEarning(row, row.account().possible()),
                        (table, row, number) ->
                                ofEarning(row, table.cell(FULL, number) + "-" + table.cell(LEAVES, number))),
                new Column<>(
                        WITHHELD,
                        10,
                        row -> ofEarning(row, withheld(row)),
                        (_, row, _) -> ofEarning(row, sum(ItemTable.WITHHELD, row))),
                new Column<>(
                        EARNED,
                        10,
                        row -> ofEarning(row, row.account().got()),
                        (table, row, number) -> ofEarning(
                                row,
                                table.cell(FULL, number) + "-" + table.cell(WITHHELD, number) + "-"
                                        + table.cell(COUNTED, number))));
    }

    private static BigDecimal withheld(Row row) {
        return row.part()
                .sum()
                .subtract(row.account().got())
                .subtract(row.account().lost());
    }

    private String sum(String column, Row row) {
        return items.sum(
                column,
                row.result(),
                item -> item.listed().part().id().equals(row.part().id()));
    }

    private List<Column<Row>> shares() {
        return List.of(
                plain(WORTH, 10, row -> Value.number(worth(row), Look.POINTS)),
                new Column<>(
                        SHARE,
                        14,
                        row -> Value.number(share(row), Look.POINTS),
                        (table, row, number) -> worth(row)
                                .map(worth -> new ShareFormula(data.standard().rounding())
                                        .of(
                                                table.cell(WORTH, number),
                                                table.cell(EARNED, number),
                                                table.cell(POSSIBLE, number)))
                                .orElse("")));
    }

    private Optional<BigDecimal> worth(Row row) {
        return data.standard().formula() instanceof Formula.ByParts(var worths)
                ? Optional.ofNullable(worths.get(row.part().id()))
                : Optional.empty();
    }

    private Optional<BigDecimal> share(Row row) {
        var totals = Totals.of(data.standard(), row.result().outcome());
        return worth(row)
                .flatMap(worth -> Optional.ofNullable(totals.share(row.part().id(), worth)))
                .map(ShareFormula::held);
    }

    private static Value ofEarning(Row row, BigDecimal points) {
        return row.earns() ? Value.points(points) : new Value.Nothing(Look.POINTS);
    }

    private static String ofEarning(Row row, String formula) {
        return row.earns() ? formula : "";
    }
}
