package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.data.ListedItem;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.anjuan.review.Emptied;
import org.anjuan.review.Outcome.ItemOutcome;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Part;

/** 逐项核算: what each item comes to that lost or gave points in a case, or does not apply; the others have all they can. */
final class ItemTable {
    static final String LOST = "xlsx.lostOfItem";
    static final String OVERFLOW = "xlsx.overflow";
    static final String GIVEN = "xlsx.given";
    static final String LEAVES = "xlsx.leaves";
    static final String WITHHELD = "xlsx.withheld";
    private static final String POINTS = "xlsx.points";
    private static final String CHARGED = "xlsx.chargedOfItem";

    private final ReportData data;
    private final Words words;
    private final CaseSheet<DeductionTable.Row> deductions;

    /**
     * One item in one case.
     *
     * @param emptied whether its group or its heading lost all points at once
     */
    record Row(CaseResult result, ListedItem listed, ItemOutcome account, boolean applies, boolean emptied) {
        boolean isIn(ListedItem other) {
            return listed.item().id().equals(other.item().id());
        }
    }

    ItemTable(ReportData data, Words words, CaseSheet<DeductionTable.Row> deductions) {
        this.data = data;
        this.words = words;
        this.deductions = deductions;
    }

    CaseSheet<Row> sheet() {
        var columns = new ArrayList<>(what());
        columns.addAll(account());
        var table = new Table<>(words.of("xlsx.sheet.items"), columns, rows(), 3);
        return new CaseSheet<>(table, Row::result);
    }

    private List<Row> rows() {
        var items = ListedItem.of(data.standard()).stream()
                .filter(listed -> listed.kind().counts())
                .toList();
        return data.finished().stream()
                .flatMap(result ->
                        items.stream().map(listed -> row(result, listed)).filter(ItemTable::matters))
                .toList();
    }

    private static Row row(CaseResult result, ListedItem listed) {
        var group = listed.group();
        var heading = listed.item().heading();
        boolean emptied = Emptied.isEmptied(group, result.review())
                || (heading != null && Emptied.isEmptied(group, heading, result.review()));
        return new Row(result, listed, result.outcome(listed.item()), result.applies(listed.item()), emptied);
    }

    private static boolean matters(Row row) {
        return !row.applies()
                || row.emptied()
                || !row.result().deductions(row.listed().item()).isEmpty();
    }

    private List<Column<Row>> what() {
        return List.of(
                plain(DeductionTable.CASE, 6, row -> Value.count(row.result().position())),
                plain("xlsx.case", 10, row -> Value.word(row.result().entry().number())),
                plain("xlsx.item", 10, row -> Value.word(row.listed().item().id())),
                plain("xlsx.itemText", 30, row -> Value.text(row.listed().item().text())),
                plain(
                        DeductionTable.KIND,
                        8,
                        row -> Value.word(words.of("kind", row.listed().kind()))),
                plain("xlsx.state", 10, row -> Value.word(state(row))),
                plain(POINTS, 8, row -> Value.points(row.listed().item().points())));
    }

    private String state(Row row) {
        return row.applies()
                ? words.of(row.emptied() ? "xlsx.state.emptied" : "xlsx.state.applies")
                : words.of("without", row.listed().item().rules().without());
    }

    private List<Column<Row>> account() {
        return List.of(
                new Column<>(
                        CHARGED,
                        8,
                        row -> Value.points(charged(row)),
                        (table, row, number) -> charged(table, row, number)),
                new Column<>(
                        LOST,
                        8,
                        row -> Value.points(row.account().lost()),
                        (table, row, number) -> lost(table, row, number)),
                new Column<>(
                        OVERFLOW,
                        8,
                        row -> Value.points(row.account().overflow()),
                        (table, row, number) -> overflow(table, row, number)),
                new Column<>(
                        GIVEN, 8, row -> Value.points(given(row)), (table, row, number) -> given(table, row, number)),
                plain(LEAVES, 8, row -> Value.points(left(row))),
                plain(WITHHELD, 8, row -> Value.points(withheld(row))));
    }

    /** What the item's deductions charge, and all its points where its group or heading was emptied. */
    private static BigDecimal charged(Row row) {
        var zero = BigDecimal.ZERO;
        if (!row.applies()) {
            return zero;
        }
        var points = row.listed().item().points();
        var plain = row.result().deductions(row.listed().item()).stream()
                .map(each -> empties(each) ? points : each.charged())
                .reduce(zero, BigDecimal::add);
        return row.emptied() ? plain.max(points) : plain;
    }

    private String charged(Table<Row> table, Row row, int number) {
        if (!row.applies()) {
            return "";
        }
        Predicate<DeductionTable.Row> own = other -> row.isIn(other.deduction().listed());
        long emptying = row.result().deductions(row.listed().item()).stream()
                .filter(ItemTable::empties)
                .count();
        var points = table.cell(POINTS, number);
        var plain = deductions.sum(DeductionTable.CHARGED, row.result(), own.and(other -> !empties(other.deduction())))
                + (emptying == 0 ? "" : "+" + emptying + "*" + points);
        return row.emptied() ? "MAX(" + plain + "," + points + ")" : plain;
    }

    private static boolean empties(DeductionRow row) {
        var cost = row.reason().cost();
        return !row.deduction().isWaived() && (cost instanceof Cost.WholeGroup || cost instanceof Cost.WholeItem);
    }

    private static String lost(Table<Row> table, Row row, int number) {
        boolean takes = row.applies() && row.listed().kind() != Part.Kind.BONUS;
        boolean isBound =
                row.listed().kind() == Part.Kind.EARN || row.listed().item().limit() != null;
        return takes ? bound(table, number, isBound) : "";
    }

    private static String given(Table<Row> table, Row row, int number) {
        boolean gives = row.applies() && row.listed().kind() == Part.Kind.BONUS;
        return gives ? bound(table, number, row.listed().item().limit() != null) : "";
    }

    private static String bound(Table<Row> table, int number, boolean isBound) {
        var charged = table.cell(CHARGED, number);
        return isBound ? "MIN(" + charged + "," + table.cell(POINTS, number) + ")" : charged;
    }

    private static String overflow(Table<Row> table, Row row, int number) {
        boolean flows = row.applies()
                && row.listed().kind() == Part.Kind.EARN
                && row.listed().item().limit() == null;
        return flows ? table.cell(CHARGED, number) + "-" + table.cell(LOST, number) : "";
    }

    private static BigDecimal given(Row row) {
        return row.listed().kind() == Part.Kind.BONUS ? row.account().got() : BigDecimal.ZERO;
    }

    /** Points that no longer can be earned. */
    private static BigDecimal left(Row row) {
        return row.listed().kind() == Part.Kind.EARN
                ? row.listed().item().points().subtract(row.account().possible())
                : BigDecimal.ZERO;
    }

    /** Points that are not earned although nothing took them. */
    private static BigDecimal withheld(Row row) {
        return row.listed().kind() == Part.Kind.EARN
                ? row.listed()
                        .item()
                        .points()
                        .subtract(row.account().got())
                        .subtract(row.account().lost())
                : BigDecimal.ZERO;
    }
}
