package org.anjuan.report.xlsx;

import java.util.function.Function;
import org.anjuan.report.data.Words;

/**
 * One column of a table: what it is called, what should stand in it, and the formula that works it out, if one does.
 *
 * @param key its name within the table: the key of its heading in the words, or {@link #NAMED} and the heading itself
 * @param width in characters
 * @param value what the cell of a row should show
 * @param formula without the equals sign; empty where the value itself is written
 */
record Column<R>(String key, int width, Function<R, Value> value, Formula<R> formula) {
    /** Before a heading that is no word of the program. */
    static final String NAMED = "named:";

    /** Makes the formula of one row; rows are numbered as in Excel. */
    @FunctionalInterface
    interface Formula<R> {
        String of(Table<R> table, R row, int number);
    }

    /** A column of plain values. */
    static <R> Column<R> plain(String key, int width, Function<R, Value> value) {
        return new Column<>(key, width, value, (_, _, _) -> "");
    }

    String heading(Words words) {
        return key.startsWith(NAMED) ? key.substring(NAMED.length()) : words.of(key);
    }
}
