package org.anjuan.desk.bench;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param what what was measured, in English
 * @param unit of the value and of the peer's
 * @param peer what it is compared with, null where there is nothing on this machine
 * @param goal what the ratio shall not exceed, 0 where nothing is set
 */
public record Measure(
        String bench,
        String what,
        double value,
        String unit,
        @Nullable String peer,
        double peerValue,
        double goal) {
    static Measure alone(String bench, String what, double value, String unit) {
        return new Measure(bench, what, value, unit, null, 0, 0);
    }

    static Measure compared(String bench, String what, double value, String unit, String peer, double peerValue) {
        return new Measure(bench, what, value, unit, peer, peerValue, 0);
    }

    Measure upTo(double most) {
        return new Measure(bench, what, value, unit, peer, peerValue, most);
    }

    /** The value as a multiple of the peer's. */
    public OptionalDouble ratio() {
        return peer == null || peerValue == 0 ? OptionalDouble.empty() : OptionalDouble.of(value / peerValue);
    }
}
