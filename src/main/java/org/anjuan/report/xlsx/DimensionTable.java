package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.report.data.DimensionRow;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;
import org.apache.poi.ss.util.WorkbookUtil;

/** 维度失分: what was lost in each dimension, the three ways an item can count apart. */
final class DimensionTable {
    private static final String EARNABLE = "xlsx.earnable";
    private static final String NOT_EARNED = "xlsx.notEarned";

    private final String sheet;
    private final List<DimensionRow> rows;
    private final Words words;

    private DimensionTable(String sheet, List<DimensionRow> rows, Words words) {
        this.sheet = sheet;
        this.rows = rows;
        this.words = words;
    }

    /** By the standard's own dimensions, and once more by each further set it has. */
    static List<Table<DimensionRow>> tables(ReportData data, Words words) {
        var name = words.of("xlsx.sheet.dimensions");
        var tables = new ArrayList<Table<DimensionRow>>();
        tables.add(new DimensionTable(name, data.dimensions(), words).table());
        for (var view : data.standard().terms().views()) {
            var sheet = name + tables.size() + " " + view.name();
            var rows = DimensionRow.of(view, data.standard(), data.finished());
            tables.add(new DimensionTable(WorkbookUtil.createSafeSheetName(sheet), rows, words).table());
        }
        return tables;
    }

    private Table<DimensionRow> table() {
        List<Column<DimensionRow>> columns = List.of(
                plain("xlsx.dimension", 26, row -> Value.text(row.dimension().name())),
                plain("xlsx.vetoItems", 14, row -> Value.count(row.vetoItems())),
                plain("xlsx.vetoesHeld", 14, row -> Value.count(row.vetoes())),
                plain(EARNABLE, 14, row -> pointsOf(row.earnable(), row.earnable())),
                plain(NOT_EARNED, 14, row -> pointsOf(row.earnable(), row.notEarned())),
                new Column<>(
                        "xlsx.lossRate",
                        14,
                        row -> Value.percent(row.lossRate()),
                        (table, row, number) -> rate(table, row, number)),
                plain("xlsx.atRisk", 14, row -> pointsOf(row.atRisk(), row.atRisk())),
                plain("xlsx.deductedThere", 14, row -> pointsOf(row.atRisk(), row.deducted())));
        return new Table<>(sheet, columns, rows, 1);
    }

    /** Points, or the word for none where there is nothing to lose. */
    private Value pointsOf(BigDecimal possible, BigDecimal points) {
        return possible.signum() == 0 ? new Value.Text(words.of("points.none"), Look.POINTS) : Value.points(points);
    }

    private static String rate(Table<DimensionRow> table, DimensionRow row, int number) {
        return row.lossRate().isEmpty()
                ? ""
                : "ROUND(%s/%s,4)".formatted(table.cell(NOT_EARNED, number), table.cell(EARNABLE, number));
    }
}
