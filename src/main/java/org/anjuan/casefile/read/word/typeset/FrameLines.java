package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.manuscript.PageFrame;
import org.anjuan.casefile.read.word.manuscript.PageLayout;
import org.anjuan.casefile.read.word.typeset.Mark.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The lines around one page.
 *
 * @param textTop where the page's writing begins, its header counted
 * @param textBottom where it ends, its footer counted
 */
record FrameLines(PageLayout page, PageFrame frame, double textTop, double textBottom) {

    List<Mark> marks() {
        var away = frame.away();
        double left = frame.along() ? away.left() : page.left() - away.left();
        double right = page.width() - (frame.along() ? away.right() : page.right() - away.right());
        double top = frame.along() ? away.top() : textTop - away.top();
        double bottom = frame.along() ? page.height() - away.bottom() : textBottom + away.bottom();
        var marks = new ArrayList<Mark>();
        var lines = frame.lines();
        draw(lines.top(), left, top, right, top, marks);
        draw(lines.right(), right, top, right, bottom, marks);
        draw(lines.bottom(), left, bottom, right, bottom, marks);
        draw(lines.left(), left, top, left, bottom, marks);
        return marks;
    }

    private static void draw(@Nullable Edge edge, double x1, double y1, double x2, double y2, List<Mark> into) {
        if (edge != null && edge.visible()) {
            into.add(new Rule(x1, y1, x2, y2, edge));
        }
    }
}
