package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.Insets;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.Align;
import org.anjuan.casefile.read.word.manuscript.Table;
import org.anjuan.casefile.read.word.manuscript.Table.Cell;
import org.anjuan.casefile.read.word.manuscript.Table.Merge;
import org.anjuan.casefile.read.word.manuscript.Table.Row;
import org.anjuan.casefile.read.word.manuscript.Table.Stand;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads tables: rows whose cells each say where they begin and end. */
final class DocTables {
    private static final double TWIPS = DocReader.TWIPS;
    private static final int SAME_EDGE = 12;

    /** An indent that is stated, so that the cell's edge and not its text stands at the margin. */
    private static final double NEARLY_NONE = 1e-6;

    private final DocStory story;

    DocTables(DocStory story) {
        this.story = story;
    }

    /**
     * The table that begins at a paragraph of a range.
     *
     * @param level how many tables its cells lie in, itself counted
     */
    Table read(Range range, Paragraph first, int level) {
        story.effort().enter();
        var table = range.getTable(first);
        var rows = IntStream.range(0, table.numRows()).mapToObj(table::getRow).toList();
        var edges = edges(rows);
        var widths = new ArrayList<Double>();
        for (int i = 1; i < edges.size(); i++) {
            widths.add((edges.get(i) - edges.get(i - 1)) / TWIPS);
        }
        var read = rows.stream().map(row -> row(row, edges, level)).toList();
        int justified = rows.isEmpty() ? 0 : rows.getFirst().getRowJustification();
        var align = justified == 1 ? Align.CENTER : justified == 2 ? Align.RIGHT : Align.LEFT;
        double left = edges.isEmpty() ? 0 : edges.getFirst() / TWIPS;
        story.effort().leave();
        var borders = rows.isEmpty() ? Borders.UNSAID : borders(rows.getFirst());
        return new Table(widths, align, left == 0 ? NEARLY_NONE : left, borders, read);
    }

    private static Borders borders(TableRow row) {
        return new Borders(
                DocStyles.edge(row.getTopBorder()),
                DocStyles.edge(row.getRightBorder()),
                DocStyles.edge(row.getBottomBorder()),
                DocStyles.edge(row.getLeftBorder()),
                DocStyles.edge(row.getHorizontalBorder()),
                DocStyles.edge(row.getVerticalBorder()));
    }

    /** All edges of cells, those that nearly coincide taken as one. */
    private static List<Integer> edges(List<TableRow> rows) {
        var all = new TreeSet<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.numCells(); i++) {
                all.add(row.getCell(i).getLeftEdge());
                all.add(row.getCell(i).getLeftEdge() + row.getCell(i).getWidth());
            }
        }
        var edges = new ArrayList<Integer>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private Row row(TableRow row, List<Integer> edges, int level) {
        var cells = new ArrayList<Cell>();
        var details = story.details(row);
        for (int i = 0; i < row.numCells(); i++) {
            story.effort().element();
            var cell = row.getCell(i);
            int column = nearest(edges, cell.getLeftEdge());
            int end = nearest(edges, cell.getLeftEdge() + cell.getWidth());
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                cells.add(widened(cells.removeLast(), end));
            } else if (end > column) {
                cells.add(cell(cell, column, end - column, level, details.insets(i), details.fill(i)));
            }
        }
        double height = row.getRowHeight() / TWIPS;
        return new Row(cells, Math.abs(height), height < 0, row.isTableHeader(), row.cantSplit());
    }

    private static int nearest(List<Integer> edges, int edge) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
                best = i;
            }
        }
        return best;
    }

    private static Cell widened(Cell cell, int end) {
        return new Cell(
                cell.column(),
                Math.max(cell.span(), end - cell.column()),
                cell.merge(),
                cell.blocks(),
                cell.stand(),
                cell.upright(),
                cell.insets(),
                cell.borders(),
                cell.fill());
    }

    private Cell cell(TableCell cell, int column, int span, int level, Insets insets, @Nullable Integer fill) {
        var merge = cell.isFirstVerticallyMerged()
                ? Merge.BEGINS
                : cell.isVerticallyMerged() ? Merge.CONTINUES : Merge.NONE;
        var stand = switch (cell.getVertAlign()) {
            case 1 -> Stand.MIDDLE;
            case 2 -> Stand.BOTTOM;
            default -> Stand.TOP;
        };
        List<Block> blocks = story.blocks(cell, level);
        return new Cell(column, span, merge, blocks, stand, cell.isVertical(), insets, borders(cell), fill);
    }

    private static Borders borders(TableCell cell) {
        return new Borders(
                DocStyles.edge(cell.getBrcTop()),
                DocStyles.edge(cell.getBrcRight()),
                DocStyles.edge(cell.getBrcBottom()),
                DocStyles.edge(cell.getBrcLeft()),
                null,
                null);
    }
}
