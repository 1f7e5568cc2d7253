package org.anjuan.report.xlsx;

import static org.anjuan.report.xlsx.Column.plain;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.report.data.DimensionRow;
import org.anjuan.report.data.ReportData;
import org.anjuan.report.data.Words;

/** 维度失分: what was lost in each dimension, the three ways an item can count apart. */
final class DimensionTable {
    private static final String EARNABLE = "xlsx.earnable";
    private static final String NOT_EARNED = "xlsx.notEarned";

    private final ReportData data;
    private final Words words;

    DimensionTable(ReportData data, Words words) {
        this.data = data;
        this.words = words;
    }

    Table<DimensionRow> table() {
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
        return new Table<>(words.of("xlsx.sheet.dimensions"), columns, data.dimensions(), 1);
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
