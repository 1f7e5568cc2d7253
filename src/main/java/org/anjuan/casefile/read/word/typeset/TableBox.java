package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.casefile.read.word.manuscript.Table;
import org.anjuan.casefile.read.word.manuscript.Table.Row;

/** A table set and ready to be drawn, row by row, in as many parts as pages need. */
final class TableBox {
    private static final double LEAST_PART = 12;

    private final Galley galley;
    private final Table table;
    private final double left;
    private final List<CellBox> cells;
    private final List<List<CellBox>> beginning = new ArrayList<>();
    private final List<List<CellBox>> ending = new ArrayList<>();

    /** Part of a row drawn in one piece. */
    record Part(int row, double height, boolean finished) {}

    /** @param width of the column it stands in */
    TableBox(Galley galley, Table table, double width) {
        this.galley = galley;
        this.table = table;
        galley.effort().enter();
        var columns = Columns.of(table, width);
        double free = width - columns.width();
        left = switch (table.align()) {
            case CENTER -> free / 2;
            case RIGHT -> free;
            default -> table.indent() - (table.indent() == 0 ? columns.firstInset() : 0);
        };
        cells = new Cells(galley.inTable(), table, columns).set();
        galley.effort().leave();
        for (int row = 0; row < table.rows().size(); row++) {
            beginning.add(new ArrayList<>());
            ending.add(new ArrayList<>());
        }
        for (var cell : cells) {
            beginning.get(cell.firstRow()).add(cell);
            ending.get(cell.lastRow()).add(cell);
        }
    }

    int rows() {
        return table.rows().size();
    }

    /**
     * Height of what is left of a row.
     *
     * @param above the parts of earlier rows in the same piece
     * @param begun whether the row was cut and its least height no longer counts
     */
    double height(int row, List<Part> above, boolean begun) {
        var said = table.rows().get(row);
        if (said.exact() && said.height() > 0) {
            return said.height();
        }
        double height = begun ? 0 : said.height();
        for (var cell : ending.get(row)) {
            double has = 0;
            for (int i = above.size() - 1; i >= 0 && above.get(i).row() >= cell.firstRow(); i--) {
                has += above.get(i).height();
            }
            height = Math.max(height, cell.height() - has);
        }
        return Math.max(height, 1);
    }

    /** Whether a row may be cut so that a first part fits into this height. */
    boolean mayCut(int row, double room) {
        var said = table.rows().get(row);
        if (said.exact() || said.whole() || room < LEAST_PART) {
            return false;
        }
        boolean fits = beginning.get(row).stream().allMatch(cell -> cell.leastHeight() <= room);
        return fits && ending.get(row).stream().anyMatch(cell -> cell.height() > room);
    }

    /** Whether a row that has a page to itself and still does not fit must be cut all the same. */
    boolean mustCut(int row, double room) {
        return !table.rows().get(row).exact()
                && room >= LEAST_PART
                && ending.get(row).stream().anyMatch(cell -> cell.slabsLeft() > 1 && cell.height() > room);
    }

    /** Draws parts of rows below each other, beginning at this place of the column's left edge. */
    void draw(Placing placing, double x, double y, List<Part> parts) {
        int first = parts.getFirst().row();
        int last = parts.getLast().row();
        boolean finished = parts.getLast().finished();
        for (var cell : cells) {
            if (cell.firstRow() > last || cell.lastRow() < first) {
                continue;
            }
            double top = y;
            double height = 0;
            for (var part : parts) {
                if (part.row() < cell.firstRow()) {
                    top += part.height();
                } else if (part.row() <= cell.lastRow()) {
                    height += part.height();
                }
            }
            boolean all = cell.lastRow() < last || (cell.lastRow() == last && finished);
            cell.draw(placing, x + left, top, height, all, parts.size() == 1 && !finished);
        }
    }

    /** The notes called in these rows that are not drawn yet. */
    List<List<Slab>> notes(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(beginning::get)
                .flatMap(List::stream)
                .flatMap(cell -> cell.notesLeft().stream())
                .toList();
    }

    /** How many first rows are repeated on every page. */
    int headerRows() {
        int count = 0;
        while (count < rows() && table.rows().get(count).header()) {
            count++;
        }
        return count == rows() ? 0 : count;
    }

    /** The rows that are repeated, as a slab of their own. */
    Slab header(double width) {
        List<Row> rows = table.rows().subList(0, headerRows());
        var box = new TableBox(
                galley, new Table(table.columns(), table.align(), table.indent(), table.borders(), rows), width);
        return box.slab(0, rows.size());
    }

    /** All rows as slabs, those together that a merged cell ties together. */
    List<Slab> slabs() {
        var slabs = new ArrayList<Slab>();
        int first = 0;
        while (first < rows()) {
            int end = first + 1;
            for (int row = first; row < end; row++) {
                for (var cell : beginning.get(row)) {
                    end = Math.max(end, cell.lastRow() + 1);
                }
            }
            slabs.add(slab(first, end));
            first = end;
        }
        return slabs;
    }

    private Slab slab(int first, int end) {
        var parts = new ArrayList<Part>();
        double height = 0;
        for (int row = first; row < end; row++) {
            double rowHeight = height(row, parts, false);
            parts.add(new Part(row, rowHeight, true));
            height += rowHeight;
        }
        var sheet = new Sheet(0, 0);
        var placing = new Placing(sheet, galley);
        draw(placing, 0, 0, parts);
        return new Slab(height, sheet.marks(), List.of(), placing.notes(), false, false, false);
    }
}
