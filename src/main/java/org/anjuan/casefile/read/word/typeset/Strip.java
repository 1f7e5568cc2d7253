package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.manuscript.Paragraph;
import org.anjuan.casefile.read.word.manuscript.Table;
import org.anjuan.casefile.read.word.typeset.Mark.Fill;
import org.anjuan.casefile.read.word.typeset.Mark.Rule;
import org.jspecify.annotations.Nullable;

/** Blocks set below each other in one column, as slabs; for cells, boxes, headers, and paragraph by paragraph the body. */
final class Strip {
    private static final double BORDER_DISTANCE = 1;

    private final Galley galley;
    private final double width;
    private final List<Slab> slabs = new ArrayList<>();
    private Beside beside = Beside.NOTHING;
    private @Nullable Paragraph before;

    Strip(Galley galley, double width) {
        this.galley = galley;
        this.width = width;
    }

    List<Slab> slabs() {
        return slabs;
    }

    Strip add(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var after = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Paragraph next ? next : null;
            switch (blocks.get(i)) {
                case Paragraph paragraph -> slabs.addAll(paragraph(paragraph, after));
                case Table table -> {
                    slabs.addAll(new TableBox(galley, table, width).slabs());
                    before = null;
                }
            }
        }
        return this;
    }

    /**
     * One paragraph with its gaps.
     *
     * @param after the paragraph that follows directly, if any
     */
    List<Slab> paragraph(Paragraph paragraph, @Nullable Paragraph after) {
        var style = paragraph.style();
        var setter = new ParagraphSetter(galley, paragraph, width, beside);
        var lines = setter.set();
        beside = setter.besideAfter();
        var all = new ArrayList<Slab>();
        if (style.before() > 0 && !close(before, paragraph)) {
            all.add(Slab.gap(style.before(), true));
        }
        all.addAll(framed(paragraph, lines, after));
        if (style.after() > 0 && !close(paragraph, after)) {
            all.add(Slab.gap(style.after(), style.keepNext()));
        }
        before = paragraph;
        return all;
    }

    private static boolean close(@Nullable Paragraph upper, @Nullable Paragraph lower) {
        return upper != null
                && lower != null
                && upper.style().closeToOwnKind()
                && upper.style().name().equals(lower.style().name());
    }

    private List<Slab> framed(Paragraph paragraph, List<Slab> lines, @Nullable Paragraph after) {
        var borders = paragraph.style().borders();
        var fill = paragraph.style().fill();
        if (borders == null && fill == null) {
            return lines;
        }
        boolean joinsAbove = before != null && same(borders, before.style().borders());
        boolean joinsBelow = after != null && same(borders, after.style().borders());
        var framed = new ArrayList<Slab>();
        for (int i = 0; i < lines.size(); i++) {
            var slab = lines.get(i);
            var marks = new ArrayList<Mark>();
            double left = paragraph.style().left();
            double right = width - paragraph.style().right();
            if (fill != null) {
                marks.add(new Fill(left, 0, right - left, slab.height(), fill));
            }
            marks.addAll(slab.marks());
            if (borders != null) {
                boolean first = i == 0 && !joinsAbove;
                boolean last = i == lines.size() - 1 && !joinsBelow;
                frame(borders, left, right, slab.height(), first, last, marks);
            }
            framed.add(slab.marked(marks));
        }
        return framed;
    }

    private static boolean same(@Nullable Borders one, @Nullable Borders other) {
        return one != null && one.equals(other);
    }

    private static void frame(
            Borders borders, double left, double right, double height, boolean first, boolean last, List<Mark> marks) {
        if (first) {
            rule(borders.top(), left, -BORDER_DISTANCE, right, -BORDER_DISTANCE, marks);
        }
        if (last) {
            rule(borders.bottom(), left, height + BORDER_DISTANCE, right, height + BORDER_DISTANCE, marks);
        }
        rule(borders.left(), left, 0, left, height, marks);
        rule(borders.right(), right, 0, right, height, marks);
    }

    private static void rule(@Nullable Edge edge, double x1, double y1, double x2, double y2, List<Mark> marks) {
        if (edge != null && edge.visible()) {
            marks.add(new Rule(x1, y1, x2, y2, edge));
        }
    }
}
