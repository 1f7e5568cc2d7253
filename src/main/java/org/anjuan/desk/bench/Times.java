package org.anjuan.desk.bench;

import java.util.Arrays;
import java.util.List;

/** Durations in milliseconds, and what they come to. */
final class Times {
    private final double[] sorted;

    private Times(double[] sorted) {
        this.sorted = sorted;
    }

    /** Something that is timed. */
    @FunctionalInterface
    interface Act {
        void run(int round) throws Exception;
    }

    /** Runs it so many times after some rounds that do not count. */
    static Times of(int warmUp, int rounds, Act act) throws Exception {
        var millis = new double[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            long begun = System.nanoTime();
            act.run(round);
            if (round >= 0) {
                millis[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(millis);
        return new Times(millis);
    }

    /** Durations that were measured elsewhere; at least one. */
    static Times of(List<Double> measured) {
        return new Times(
                measured.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** Runs it once. */
    static double once(Act act) throws Exception {
        return of(0, 1, act).median();
    }

    int count() {
        return sorted.length;
    }

    double longest() {
        return sorted[sorted.length - 1];
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    /** The time that 95 of 100 rounds do not exceed. */
    double p95() {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)];
    }
}
