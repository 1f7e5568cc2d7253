package org.anjuan.casefile.read.word.manuscript;

import java.util.List;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.Align;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param columns widths of the grid's columns
 * @param indent distance of its left edge from the margin, where it is not centred or right
 */
public record Table(List<Double> columns, Align align, double indent, Borders borders, List<Row> rows)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param height least or exact height
     * @param header whether it is repeated on each page
     * @param whole whether it may not be cut between pages
     */
    public record Row(List<Cell> cells, double height, boolean exact, boolean header, boolean whole) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param column the grid column it begins at, from 0
     * @param span how many grid columns it covers
     * @param merge its part in a cell that covers several rows
     * @param upright whether its characters stand below each other
     */
    public record Cell(
            int column,
            int span,
            Merge merge,
            List<Block> blocks,
            Stand stand,
            boolean upright,
            Insets insets,
            Borders borders,
            @Nullable Integer fill) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /** A cell's part in a cell that covers several rows. */
    public enum Merge {
        NONE,
        BEGINS,
        CONTINUES
    }

    /** Where content stands in a cell that is higher. */
    public enum Stand {
        TOP,
        MIDDLE,
        BOTTOM
    }
}
