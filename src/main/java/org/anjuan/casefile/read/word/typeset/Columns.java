package org.anjuan.casefile.read.word.typeset;

import java.util.Arrays;
import org.anjuan.casefile.read.word.manuscript.Table;

/**
 * Where the columns of a table stand.
 *
 * @param edges distances of the columns' edges from the table's left edge, one more than columns
 * @param firstInset distance of the first cell's text from the table's left edge
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Columns(double[] edges, double firstInset) {
    private static final int MOST = 200;
    private static final double NARROWEST = 2;
    private static final double WIDEST = 1.3;

    /** The columns as the file says; evenly spread where it says nothing, narrower where they leave the page. */
    static Columns of(Table table, double room) {
        int count = table.columns().size();
        double inset = 0;
        for (var row : table.rows()) {
            for (var cell : row.cells()) {
                count = Math.max(count, Math.min(MOST, cell.column() + cell.span()));
            }
        }
        if (!table.rows().isEmpty() && !table.rows().getFirst().cells().isEmpty()) {
            inset = table.rows().getFirst().cells().getFirst().insets().left();
        }
        double[] widths = new double[Math.max(1, count)];
        double said = table.columns().stream().mapToDouble(Double::doubleValue).sum();
        double rest = said > 0 ? Math.max(NARROWEST, said / table.columns().size()) : room / widths.length;
        for (int i = 0; i < widths.length; i++) {
            boolean known = said > 0 && i < table.columns().size();
            widths[i] = Math.max(NARROWEST, known ? table.columns().get(i) : rest);
        }
        double scale = Math.min(1, room * WIDEST / Arrays.stream(widths).sum());
        double[] edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i] * scale;
        }
        return new Columns(edges, inset);
    }

    double width() {
        return edges[edges.length - 1];
    }

    int count() {
        return edges.length - 1;
    }

    double edge(int column) {
        return edges[Math.clamp(column, 0, edges.length - 1)];
    }
}
