package org.anjuan.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What must hold besides the total for a grade to be had.
 *
 * @param in id of the part, group, heading or item it looks at
 * @param mostLost the most points that may be lost there, null when that does not matter
 * @param mostProblems the most problems that may be met there, null when that does not matter
 * @param mostZeros the most items there that may be left without a point, null when that does not matter
 */
public record GradeLimit(
        String in,
        @Nullable BigDecimal mostLost,
        @Nullable Integer mostProblems,
        @Nullable Integer mostZeros) {

    /** The same condition, looked for elsewhere. */
    public GradeLimit at(String place) {
        return new GradeLimit(place, mostLost, mostProblems, mostZeros);
    }
}
