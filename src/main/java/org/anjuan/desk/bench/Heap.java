package org.anjuan.desk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The program's own memory, in megabytes. */
final class Heap {
    private static final double MEGABYTE = 1 << 20;
    private static final int SWEEPS = 3;

    private Heap() {}

    /** What is held after sweeping. */
    static double held() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** Sweeps, and forgets the peak so far. */
    static void beginPeak() {
        held();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /**
     * No less than was in use at any time since, what nobody held any more included: the peaks of all parts of the heap together,
     * which they need not have had at once, but no more than the heap may have.
     */
    static double peak() {
        long peaks = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return Math.min(peaks, Runtime.getRuntime().maxMemory()) / MEGABYTE;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
