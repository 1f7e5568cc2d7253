package org.anjuan.report.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * One sheet: a table with a heading row, below the title and the notes.
 *
 * @param sheet name of the sheet
 * @param settings named numbers that stand above the table, for formulas to use
 * @param frozen how many columns stay in view
 */
record Table<R>(String sheet, List<Setting> settings, List<Column<R>> columns, List<R> rows, int frozen) {
    /** Rows of Excel, from 1. */
    static final int TITLE = 1;

    static final int NOTE = 2;
    static final int SETTINGS = 3;
    static final int HEAD = 4;
    static final int FIRST = 5;

    /** A number of the standard under its name. */
    record Setting(String label, Value.Amount value) {}

    Table {
        settings = List.copyOf(settings);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    Table(String sheet, List<Column<R>> columns, List<R> rows, int frozen) {
        this(sheet, List.of(), columns, rows, frozen);
    }

    /** The last row of the table; there is always one, though it may be blank. */
    int last() {
        return FIRST + Math.max(1, rows.size()) - 1;
    }

    /** A cell of this sheet, such as {@code H5}. */
    String cell(String key, int row) {
        return letter(key) + row;
    }

    /** A cell as other sheets name it. */
    String far(String key, int row) {
        return prefix() + cell(key, row);
    }

    /** All cells of a column, as any sheet may name them. */
    String range(String key) {
        return range(key, FIRST, last());
    }

    /** Some cells of a column, as any sheet may name them. */
    String range(String key, int first, int last) {
        var letter = letter(key);
        return prefix() + "$" + letter + "$" + first + ":$" + letter + "$" + last;
    }

    /** The cell of a setting, counted from 0. */
    static String setting(int index) {
        return "$" + CellReference.convertNumToColString(index * 2 + 1) + "$" + SETTINGS;
    }

    private String letter(String key) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).key().equals(key)) {
                return CellReference.convertNumToColString(index);
            }
        }
        throw new IllegalArgumentException("No column " + key);
    }

    private String prefix() {
        return "'" + sheet + "'!";
    }
}
