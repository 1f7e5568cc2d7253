package org.anjuan.casefile.read.word.typeset;

import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Inline.Floating;

/**
 * Something that is never cut: a line, a gap, a row. Its marks count from its own top left corner.
 *
 * @param notes the notes it calls, each set as slabs, which stand at the foot of its page
 * @param glued whether it must stand on the same page as what comes next
 * @param gap whether it is nothing but space, which falls away at the top of a page
 * @param last whether the page ends after it
 */
record Slab(
        double height,
        List<Mark> marks,
        List<Hung> floats,
        List<List<Slab>> notes,
        boolean glued,
        boolean gap,
        boolean last) {

    /**
     * A floating drawing that hangs on this slab.
     *
     * @param across where its anchor stands in the column
     * @param paragraphTop the top of its paragraph relative to the slab's
     */
    record Hung(Floating floating, double across, double paragraphTop) {}

    /** A slab that calls no notes and ends no page. */
    static Slab of(double height, List<Mark> marks, List<Hung> floats) {
        return new Slab(height, marks, floats, List.of(), false, false, false);
    }

    static Slab gap(double height, boolean glued) {
        return new Slab(height, List.of(), List.of(), List.of(), glued, true, false);
    }

    Slab glued(boolean now) {
        return glued == now ? this : new Slab(height, marks, floats, notes, now, gap, last);
    }

    Slab marked(List<Mark> others) {
        return new Slab(height, others, floats, notes, glued, gap, last);
    }

    static double height(List<Slab> slabs) {
        double height = 0;
        for (var slab : slabs) {
            height += slab.height;
        }
        return height;
    }

    static List<List<Slab>> notes(List<Slab> slabs) {
        return slabs.stream().flatMap(slab -> slab.notes.stream()).toList();
    }
}
