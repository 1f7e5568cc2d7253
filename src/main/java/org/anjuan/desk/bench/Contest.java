package org.anjuan.desk.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anjuan.desk.bench.Times.Act;

/** The same work done here and by another program, turn by turn, compared by the processor time it takes. */
final class Contest {
    /** Rounds of warming up at most. */
    private static final int WARM_UP = 1_000;

    /** Processor time, in milliseconds, before which no work is taken for warm, and after which every work is. */
    private static final double WARM = 8_000;

    private static final double LONG_ENOUGH = 60_000;

    /** Processor time after which it is looked again whether machine code is still being made. */
    private static final double STRETCH = 1_000;

    /** The share of its time that a warm program spends on making machine code at most. */
    private static final double SETTLED = 0.03;

    private static final int ROUNDS = 5;

    private final String bench;

    Contest(String bench) {
        this.bench = bench;
    }

    /** What the other program is called with, and for how much of the work: several calls are summed. */
    record Rival(Optional<Peer> peer, List<List<String>> calls) {
        static Rival of(String name, List<List<String>> calls) {
            return new Rival(Peer.find(name), calls);
        }
    }

    /**
     * Runs both, after warming up.
     *
     * @param units pages in one round, by which both figures are divided
     * @param own the work, which gets the number of the round, below zero while warming up
     */
    Measure run(String what, int units, Rival rival, Act own) throws Exception {
        var mine = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        warmUp(own);
        for (int round = 0; round < ROUNDS; round++) {
            double begun = Cpu.own();
            own.run(round);
            mine[round] = (Cpu.own() - begun) / units;
            theirs[round] = spent(rival) / units;
        }
        return rival.peer()
                .map(peer -> Measure.compared(
                        bench, what, median(mine), "ms", peer.name() + ", processor time a page", median(theirs)))
                .orElseGet(() -> Measure.alone(bench, what, median(mine), "ms"));
    }

    /**
     * Decoders of a hundred methods are compiled for much longer than those of ten: a fixed time would measure the compiler
     * in the one and the work in the other.
     */
    private static void warmUp(Act own) throws Exception {
        var compiler = ManagementFactory.getCompilationMXBean();
        double begun = Cpu.own();
        boolean warm = false;
        for (int round = -WARM_UP; round < 0 && !warm; ) {
            double before = Cpu.own();
            double compiled = compiler.getTotalCompilationTime();
            while (round < 0 && Cpu.own() - before < STRETCH) {
                own.run(round++);
            }
            double now = Cpu.own();
            boolean settled = compiler.getTotalCompilationTime() - compiled < SETTLED * (now - before);
            warm = now - begun > LONG_ENOUGH || (now - begun > WARM && settled);
        }
    }

    private static double spent(Rival rival) throws Exception {
        double sum = 0;
        for (var call : rival.calls()) {
            sum += rival.peer().isEmpty() ? 0 : rival.peer().get().cpu(call);
        }
        return sum;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
