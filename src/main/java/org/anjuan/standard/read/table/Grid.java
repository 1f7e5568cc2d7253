package org.anjuan.standard.read.table;

import java.util.List;

/**
 * A table as rows of cells.
 *
 * @param name the sheet's name, or 表 1, 表 2 … in a Word file
 * @param cutOff whether it had more rows than are read
 */
public record Grid(String name, List<Row> rows, boolean cutOff) {
    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as a person counts it in the file, from 1
     */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The words of a column, empty where the row ends before it. */
        public String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }

        /** Whether the cell only continues a merged one above it. */
        public boolean isCopiedDown(int column) {
            return column < cells.size() && cells.get(column).copied() == Copied.DOWN;
        }

        public boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /** A cell's words, without spaces around them. */
    public record Cell(String text, Copied copied) {
        static final Cell BLANK = new Cell("", Copied.NOT);

        static Cell of(String text) {
            return text.isBlank() ? BLANK : new Cell(text.strip(), Copied.NOT);
        }
    }

    /** Whether a cell is part of a merged one that begins elsewhere. */
    public enum Copied {
        /** It stands for itself. */
        NOT,
        /** It begins in a column to the left, in the same row. */
        ACROSS,
        /** It begins in a row above. */
        DOWN
    }
}
