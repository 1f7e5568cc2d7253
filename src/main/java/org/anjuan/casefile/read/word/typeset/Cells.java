package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.manuscript.Paragraph;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.Align;
import org.anjuan.casefile.read.word.manuscript.Table;
import org.anjuan.casefile.read.word.manuscript.Table.Cell;
import org.anjuan.casefile.read.word.manuscript.Table.Merge;
import org.jspecify.annotations.Nullable;

/** Sets the cells of a table, each in its own column strip, merged ones once. */
final class Cells {
    private static final double NARROWEST = 4;
    private static final double UPRIGHT = 1.05;

    private final Galley galley;
    private final Table table;
    private final Columns columns;

    Cells(Galley galley, Table table, Columns columns) {
        this.galley = galley;
        this.table = table;
        this.columns = columns;
    }

    List<CellBox> set() {
        var boxes = new ArrayList<CellBox>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (var cell : table.rows().get(row).cells()) {
                if (cell.merge() != Merge.CONTINUES || !hasBeginning(row, cell)) {
                    boxes.add(box(row, cell));
                }
            }
        }
        return boxes;
    }

    private boolean hasBeginning(int row, Cell cell) {
        var above = row == 0 ? null : at(row - 1, cell.column());
        return above != null && above.merge() != Merge.NONE;
    }

    private @Nullable Cell at(int row, int column) {
        for (var cell : table.rows().get(row).cells()) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    private int lastRow(int row, Cell cell) {
        int last = row;
        while (cell.merge() != Merge.NONE && last + 1 < table.rows().size()) {
            var below = at(last + 1, cell.column());
            if (below == null || below.merge() != Merge.CONTINUES) {
                break;
            }
            last++;
        }
        return last;
    }

    private CellBox box(int row, Cell cell) {
        int lastRow = lastRow(row, cell);
        double x = columns.edge(cell.column());
        double width = Math.max(NARROWEST, columns.edge(cell.column() + cell.span()) - x);
        double room =
                Math.max(NARROWEST, width - cell.insets().left() - cell.insets().right());
        var slabs = cell.upright()
                ? upright(cell, room)
                : new Strip(galley, room).add(cell.blocks()).slabs();
        return new CellBox(
                row,
                lastRow,
                x,
                width,
                cell.insets(),
                cell.stand(),
                borders(row, lastRow, cell),
                cell.fill(),
                List.copyOf(slabs));
    }

    /** Characters below each other: a strip as wide as one of them. */
    private List<Slab> upright(Cell cell, double room) {
        var blocks = new ArrayList<Block>();
        double widest = NARROWEST;
        for (var block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                widest = Math.max(widest, paragraph.mark().size() * UPRIGHT);
                blocks.add(new Paragraph(
                        centred(paragraph.style(), (room - widest) / 2),
                        paragraph.inlines(),
                        paragraph.mark(),
                        paragraph.label()));
            } else {
                blocks.add(block);
            }
        }
        return new Strip(galley, room).add(blocks).slabs();
    }

    private static ParagraphStyle centred(ParagraphStyle style, double margin) {
        double side = Math.max(0, margin);
        return new ParagraphStyle(
                Align.CENTER,
                side,
                side,
                0,
                style.before(),
                style.after(),
                style.spacing(),
                style.keepNext(),
                style.keepLines(),
                style.breakBefore(),
                style.widowControl(),
                style.toGrid(),
                style.closeToOwnKind(),
                style.name(),
                style.tabs(),
                style.borders(),
                style.fill());
    }

    private Borders borders(int row, int lastRow, Cell cell) {
        var said = cell.borders();
        var all = table.borders();
        boolean lastColumn = cell.column() + cell.span() >= columns.count();
        boolean bottom = lastRow == table.rows().size() - 1;
        return new Borders(
                or(said.top(), row == 0 ? all.top() : all.insideAcross()),
                or(said.right(), lastColumn ? all.right() : all.insideDown()),
                or(said.bottom(), bottom ? all.bottom() : all.insideAcross()),
                or(said.left(), cell.column() == 0 ? all.left() : all.insideDown()),
                null,
                null);
    }

    private static @Nullable Edge or(@Nullable Edge edge, @Nullable Edge otherwise) {
        return edge == null ? otherwise : edge;
    }
}
