package org.anjuan.ui.shell.trial;

import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.anjuan.desk.bench.Processes;

/** How much memory this process and those it started hold, in megabytes. */
final class Memory {
    private static final double MEGABYTE = 1 << 20;
    private static final int LOOKS = 9;

    private Memory() {}

    /**
     * What is kept on the heap: the least of several looks, each after a cleaning. While one looks, pages go on being decoded,
     * and what is in hand just then comes and goes by tens of megabytes; what is kept does not.
     *
     * @param before what is done before each look
     */
    static double heldOnHeap(Runnable before) {
        return IntStream.range(0, LOOKS)
                .mapToDouble(_ -> {
                    before.run();
                    return heapAfterCleaning();
                })
                .min()
                .orElseThrow();
    }

    private static double heapAfterCleaning() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** What the process and those it started have in memory now, what they share counted once, by the system's count. */
    static double now() {
        return Processes.inMemory().orElseGet(Memory::committed);
    }

    /** The most each of these processes ever had, added up as if all had been at once, and what they share for each anew. */
    static double most() {
        return Processes.mostOfEach().orElseGet(Memory::committed);
    }

    /** What Java has now, where the system does not tell. */
    private static double committed() {
        var memory = ManagementFactory.getMemoryMXBean();
        return (memory.getHeapMemoryUsage().getCommitted()
                        + memory.getNonHeapMemoryUsage().getCommitted())
                / MEGABYTE;
    }
}
