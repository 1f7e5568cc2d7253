package org.anjuan.ui.reader;

import java.util.OptionalDouble;

/**
 * A screenful on or back, which stops at the edges of pages so that nothing is passed unseen.
 *
 * @param flow a column with at least one page
 * @param top height of the column at which the view begins
 * @param viewHeight of the view
 */
record Screenful(PageFlow flow, double top, double viewHeight) {
    /** How much of the last screenful stays in sight. */
    private static final double OVERLAP = 48;

    /** The page that is being read. */
    int page() {
        return flow.pageAt(top + PageFlow.GAP + 1);
    }

    /** Where the view begins next on the same page; empty when its foot is in sight. */
    OptionalDouble on() {
        double rest = flow.sheet(page()).bottom() - (top + viewHeight);
        return rest > 1
                ? OptionalDouble.of(top + Math.min(viewHeight - OVERLAP, rest + PageFlow.GAP))
                : OptionalDouble.empty();
    }

    /** Where the view began before: on the same page, or at the foot of the one above; empty at the very top. */
    OptionalDouble back() {
        double head = flow.sheet(page()).y() - PageFlow.GAP;
        if (top - head > 1) {
            return OptionalDouble.of(Math.max(head, top - viewHeight + OVERLAP));
        }
        if (page() == 0) {
            return OptionalDouble.empty();
        }
        var above = flow.sheet(page() - 1);
        return OptionalDouble.of(Math.max(above.y() - PageFlow.GAP, above.bottom() + PageFlow.GAP - viewHeight));
    }
}
