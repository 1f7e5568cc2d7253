package org.anjuan.casefile.read.word.setting;

import java.util.List;
import org.anjuan.casefile.read.word.paper.Inline.Floating;

/**
 * Something that is never cut: a line, a gap, a row. Its marks count from its own top left corner.
 *
 * @param glued whether it must stand on the same page as what comes next
 * @param gap whether it is nothing but space, which falls away at the top of a page
 * @param last whether the page ends after it
 */
record Slab(double height, List<Mark> marks, List<Hung> floats, boolean glued, boolean gap, boolean last) {

    /**
     * A floating drawing that hangs on this slab.
     *
     * @param across where its anchor stands in the column
     * @param paragraphTop the top of its paragraph relative to the slab's
     */
    record Hung(Floating floating, double across, double paragraphTop) {}

    static Slab gap(double height, boolean glued) {
        return new Slab(height, List.of(), List.of(), glued, true, false);
    }

    Slab glued(boolean now) {
        return glued == now ? this : new Slab(height, marks, floats, now, gap, last);
    }

    static double height(List<Slab> slabs) {
        double height = 0;
        for (var slab : slabs) {
            height += slab.height;
        }
        return height;
    }
}
