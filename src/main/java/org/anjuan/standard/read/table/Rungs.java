package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.anjuan.standard.Cost.Rung;
import org.jspecify.annotations.Nullable;

/** Completes ladders up to what their row is worth. */
final class Rungs {
    private Rungs() {}

    /** What earns nothing that is named is the last rung. */
    static void fill(List<Rung> rungs, @Nullable BigDecimal points) {
        rungs.sort(Comparator.comparing(Rung::points));
        gravest(rungs, points, Sentences.of("rung.rest"));
    }

    /** Adds a rung that takes all there is; false where there is no ladder or nothing left to take. */
    static boolean gravest(List<Rung> rungs, @Nullable BigDecimal points, String words) {
        if (points == null || rungs.isEmpty() || rungs.getLast().points().compareTo(points) >= 0) {
            return false;
        }
        return rungs.add(new Rung(points, words));
    }
}
