package org.anjuan.check.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.check.rulebook.BookProblem.Kind;

/** Reads tables of values parted by commas; lines that begin with # are remarks, the first other line names the columns. */
final class Rows {
    /** One row. */
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }
    }

    private Rows() {}

    static List<Row> of(byte[] bytes, int columns, Problems problems) {
        var rows = new ArrayList<Row>();
        var lines = NodeReader.text(bytes, problems).orElse("").lines().toList();
        boolean named = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var cells = List.of(line.split(",", -1)).stream().map(String::strip).toList();
            if (named && cells.size() < columns) {
                problems.add(Kind.TOO_FEW_COLUMNS, i + 1, Integer.toString(columns));
            } else if (named) {
                rows.add(new Row(i + 1, cells));
            }
            named = true;
        }
        return rows;
    }
}
