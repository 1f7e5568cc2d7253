package org.anjuan.casefile.read.pdf.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a page by the heights they stand on, so that the characters of a cell of two lines are not shuffled among
 * those of the cell of one beside it.
 */
final class Levels {
    /** Baselines further apart than this, in ems, are different lines; raised figures stay with theirs. */
    private static final double SAME = 0.42;

    private final TreeMap<Double, List<Glyph>> byBaseline = new TreeMap<>();
    private @Nullable List<Glyph> latest;

    /** One more piece, which most often stands beside the one before. */
    void add(Glyph glyph) {
        var level = latest;
        if (level == null || !holds(level, glyph)) {
            level = level(glyph);
            latest = level;
        }
        level.add(glyph);
    }

    private List<Glyph> level(Glyph glyph) {
        var above = byBaseline.floorEntry(glyph.baseline());
        if (holds(above, glyph)) {
            return above.getValue();
        }
        var below = byBaseline.ceilingEntry(glyph.baseline());
        if (holds(below, glyph)) {
            return below.getValue();
        }
        var opened = new ArrayList<Glyph>();
        byBaseline.put(glyph.baseline(), opened);
        return opened;
    }

    private static boolean holds(Map.@Nullable Entry<Double, List<Glyph>> entry, Glyph glyph) {
        return entry != null && holds(entry.getValue(), glyph);
    }

    private static boolean holds(List<Glyph> level, Glyph glyph) {
        return level.getFirst().onLevelWith(glyph, SAME);
    }

    /** Each height's pieces in the order they were added, from the top. */
    Collection<List<Glyph>> fromTop() {
        return byBaseline.values();
    }
}
