package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.typeset.Mark.Rule;

/** The notes at the foot of one page, below a short line. */
final class Foot {
    /** Room between the text and the first note, with the line in its middle. */
    private static final double GAP = 10;

    private static final double LINE = 144;
    private static final double SLACK = 0.05;

    private final List<Slab> slabs = new ArrayList<>();
    private double height;

    double height() {
        return height;
    }

    /** The height that these need at least beside those that are here; of the last, all but the first line may go on overleaf. */
    double least(List<List<Slab>> notes) {
        if (notes.isEmpty()) {
            return 0;
        }
        var last = notes.getLast();
        double needed = slabs.isEmpty() ? GAP : 0;
        for (var note : notes.subList(0, notes.size() - 1)) {
            needed += Slab.height(note);
        }
        return needed + (last.isEmpty() ? 0 : last.getFirst().height());
    }

    /**
     * Takes what there is room for.
     *
     * @param room between the text and the notes that are here
     * @param forced whether one is taken even where it does not fit
     * @return those that must go on overleaf
     */
    List<Slab> take(List<Slab> notes, double room, boolean forced) {
        double free = room;
        int taken = 0;
        while (taken < notes.size()) {
            var slab = notes.get(taken);
            double needed = slab.height() + (slabs.isEmpty() ? GAP : 0);
            if (needed > free + SLACK && !(forced && taken == 0)) {
                break;
            }
            free -= needed;
            height += needed;
            slabs.add(slab);
            taken++;
        }
        return List.copyOf(notes.subList(taken, notes.size()));
    }

    /** Puts the notes on the page; {@code bottom} is where they end. */
    void place(Placing placing, double left, double bottom, double width) {
        if (!slabs.isEmpty()) {
            double top = bottom - height;
            double line = top + GAP / 2;
            var edge = new Edge(0.5, 0, Edge.Look.SOLID);
            placing.mark(new Rule(left, line, left + Math.min(LINE, width), line, edge));
            placing.slabs(slabs, left, top + GAP, width);
        }
    }
}
