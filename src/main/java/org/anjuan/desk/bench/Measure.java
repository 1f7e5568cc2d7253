package org.anjuan.desk.bench;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param what what was measured, in English
 * @param unit of the value and of the peer's
 * @param peer what it is compared with, null where there is nothing on this machine
 */
public record Measure(
        String bench,
        String what,
        double value,
        String unit,
        @Nullable String peer,
        double peerValue) {
    static Measure alone(String bench, String what, double value, String unit) {
        return new Measure(bench, what, value, unit, null, 0);
    }

    /** The value as a multiple of the peer's. */
    public OptionalDouble ratio() {
        return peer == null || peerValue == 0 ? OptionalDouble.empty() : OptionalDouble.of(value / peerValue);
    }
}
