package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.table.Grid.Cell;
import org.anjuan.standard.read.table.Grid.Copied;

/** A table while it is read: cells come one by one, merged areas at the end. */
final class GridDraft {
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private boolean cutOff;

    /** Begins a row; false when no further row is read. */
    boolean row(int number) {
        if (rows.size() >= TableLimits.MOST_ROWS) {
            cutOff = true;
            return false;
        }
        rows.add(new ArrayList<>());
        numbers.add(number);
        return true;
    }

    /** Puts words into a column of the row that was begun last. */
    void put(int column, String text) {
        put(column, Cell.of(TableLimits.cut(text)));
    }

    void put(int column, Cell cell) {
        if (column < TableLimits.MOST_COLUMNS && !rows.isEmpty()) {
            set(rows.getLast(), column, cell);
        }
    }

    /** The cell above, in the row before the last one. */
    Cell above(int column) {
        return rows.size() < 2 || column >= rows.get(rows.size() - 2).size()
                ? Cell.BLANK
                : rows.get(rows.size() - 2).get(column);
    }

    /** Copies the first cell of a merged area into all others; numbers and columns include both ends. */
    void merge(int firstNumber, int lastNumber, int firstColumn, int lastColumn) {
        int first = numbers.indexOf(firstNumber);
        if (first < 0 || firstColumn >= rows.get(first).size()) {
            return;
        }
        var text = rows.get(first).get(firstColumn).text();
        for (int row = first; row < rows.size() && numbers.get(row) <= lastNumber; row++) {
            for (int column = firstColumn; column <= Math.min(lastColumn, TableLimits.MOST_COLUMNS - 1); column++) {
                if (row != first || column != firstColumn) {
                    set(rows.get(row), column, new Cell(text, row == first ? Copied.ACROSS : Copied.DOWN));
                }
            }
        }
    }

    boolean isEmpty() {
        return rows.stream().flatMap(List::stream).allMatch(cell -> cell.text().isEmpty());
    }

    Grid made(String name) {
        var made = new ArrayList<Grid.Row>();
        for (int i = 0; i < rows.size(); i++) {
            made.add(new Grid.Row(numbers.get(i), rows.get(i)));
        }
        return new Grid(name, made, cutOff);
    }

    private static void set(List<Cell> row, int column, Cell cell) {
        while (row.size() <= column) {
            row.add(Cell.BLANK);
        }
        row.set(column, cell);
    }
}
