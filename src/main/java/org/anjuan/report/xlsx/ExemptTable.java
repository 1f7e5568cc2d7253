package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.util.List;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.ListedItem;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;

/** 不适用明细: one row for each item that left the possible points of a case. */
final class ExemptTable {
    static final String CASE = DeductionTable.CASE;
    static final String KIND = DeductionTable.KIND;
    static final String POINTS = "xlsx.points";

    private final ReportData data;
    private final Words words;

    /** One item in one case. */
    record Row(CaseResult result, ListedItem listed) {}

    ExemptTable(ReportData data, Words words) {
        this.data = data;
        this.words = words;
    }

    Table<Row> table() {
        List<Column<Row>> columns = List.of(
                plain(CASE, 6, row -> Value.count(row.result().position())),
                plain("xlsx.case", 10, row -> Value.word(row.result().entry().number())),
                plain("xlsx.unit", 24, row -> Value.text(row.result().entry().unit())),
                plain("xlsx.item", 10, row -> Value.word(row.listed().item().id())),
                plain("xlsx.itemText", 44, row -> Value.text(row.listed().item().text())),
                plain(KIND, 8, row -> Value.word(words.of("kind", row.listed().kind()))),
                plain(POINTS, 8, row -> Value.points(row.listed().item().points())),
                plain("xlsx.why", 44, row -> Value.text(why(row))));
        return new Table<>(words.of("xlsx.sheet.exempt"), columns, rows(), 2);
    }

    private static String why(Row row) {
        return row.result().review().score(row.listed().item().id()).note();
    }

    private List<Row> rows() {
        var items = ListedItem.of(data.standard());
        return data.finished().stream()
                .flatMap(result -> items.stream()
                        .filter(listed -> !result.applies(listed.item()))
                        .map(listed -> new Row(result, listed)))
                .toList();
    }
}
