package org.anjuan.ui.shell.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** How much memory this process holds, in megabytes. */
final class Memory {
    private static final double MEGABYTE = 1 << 20;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int LOOKS = 9;
    private static final String MOST_RESIDENT = "VmHWM:";

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

    /** The most the process ever had in memory, by the system's count; where it does not tell, what Java has now. */
    static double most() {
        return Files.isReadable(STATUS) ? resident() : committed();
    }

    private static double resident() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(MOST_RESIDENT))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(Double::parseDouble)
                    .map(kilobytes -> kilobytes * 1024 / MEGABYTE)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double committed() {
        var memory = ManagementFactory.getMemoryMXBean();
        return (memory.getHeapMemoryUsage().getCommitted()
                        + memory.getNonHeapMemoryUsage().getCommitted())
                / MEGABYTE;
    }
}
