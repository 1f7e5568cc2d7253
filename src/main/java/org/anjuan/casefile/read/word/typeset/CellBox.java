package org.anjuan.casefile.read.word.typeset;

import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.manuscript.Insets;
import org.anjuan.casefile.read.word.manuscript.Table.Stand;
import org.anjuan.casefile.read.word.typeset.Mark.Fill;
import org.anjuan.casefile.read.word.typeset.Mark.Rule;
import org.jspecify.annotations.Nullable;

/** A cell set and ready to be drawn, page by page when it is cut. */
final class CellBox {
    private static final double SLACK = 0.05;

    private final int firstRow;
    private final int lastRow;
    private final double x;
    private final double width;
    private final Insets insets;
    private final Stand stand;
    private final Borders borders;
    private final @Nullable Integer fill;
    private final List<Slab> slabs;
    private int drawn;

    /** @param borders with every line resolved; the inner ones do not count */
    CellBox(
            int firstRow,
            int lastRow,
            double x,
            double width,
            Insets insets,
            Stand stand,
            Borders borders,
            @Nullable Integer fill,
            List<Slab> slabs) {
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.x = x;
        this.width = width;
        this.insets = insets;
        this.stand = stand;
        this.borders = borders;
        this.fill = fill;
        this.slabs = slabs;
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }

    /** Height of what is not yet drawn. */
    double height() {
        return Slab.height(slabs.subList(drawn, slabs.size())) + insets.top() + insets.bottom();
    }

    int slabsLeft() {
        return slabs.size() - drawn;
    }

    List<List<Slab>> notesLeft() {
        return Slab.notes(slabs.subList(drawn, slabs.size()));
    }

    /** Height that at least something new needs; 0 when all is drawn. */
    double leastHeight() {
        return drawn == slabs.size() ? 0 : slabs.get(drawn).height() + insets.top() + insets.bottom();
    }

    /**
     * Draws what belongs into a part of the cell.
     *
     * @param all whether it is the last part
     * @param forced whether something must be drawn even when it does not fit
     */
    void draw(Placing placing, double left, double top, double height, boolean all, boolean forced) {
        if (fill != null) {
            placing.mark(new Fill(left + x, top, width, height, fill));
        }
        int end = all ? slabs.size() : fitting(height - insets.top() - insets.bottom(), forced);
        var part = slabs.subList(drawn, end);
        double free = height - insets.top() - insets.bottom() - Slab.height(part);
        boolean whole = all && drawn == 0;
        double shift = !whole || free <= 0
                ? 0
                : switch (stand) {
                    case TOP -> 0;
                    case MIDDLE -> free / 2;
                    case BOTTOM -> free;
                };
        placing.slabs(
                part, left + x + insets.left(), top + insets.top() + shift, width - insets.left() - insets.right());
        drawn = end;
        outline(placing, left + x, top, height);
    }

    private int fitting(double room, boolean forced) {
        double height = 0;
        int end = drawn;
        while (end < slabs.size() && height + slabs.get(end).height() <= room + SLACK) {
            height += slabs.get(end++).height();
        }
        return end == drawn && forced && end < slabs.size() ? end + 1 : end;
    }

    private void outline(Placing placing, double left, double top, double height) {
        rule(placing, borders.top(), left, top, left + width, top);
        rule(placing, borders.bottom(), left, top + height, left + width, top + height);
        rule(placing, borders.left(), left, top, left, top + height);
        rule(placing, borders.right(), left + width, top, left + width, top + height);
    }

    private static void rule(Placing placing, @Nullable Edge edge, double x1, double y1, double x2, double y2) {
        if (edge != null && edge.visible()) {
            placing.mark(new Rule(x1, y1, x2, y2, edge));
        }
    }
}
