package org.anjuan.ui.shell.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much memory this process and those it started hold, in megabytes. */
final class Memory {
    private static final double MEGABYTE = 1 << 20;
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

    /**
     * The most the process ever had in memory and the most of each it started that still runs, by the system's count, as if
     * all had been at once; where it does not tell, what Java has now.
     */
    static double most() {
        var own = status(ProcessHandle.current());
        return Files.isReadable(own)
                ? Stream.concat(
                                Stream.of(own),
                                ProcessHandle.current().descendants().map(Memory::status))
                        .mapToDouble(Memory::resident)
                        .sum()
                : committed();
    }

    private static Path status(ProcessHandle process) {
        return Path.of("/proc/" + process.pid() + "/status");
    }

    /** Nothing of a process that ended meanwhile. */
    private static double resident(Path status) {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(MOST_RESIDENT))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(Double::parseDouble)
                    .map(kilobytes -> kilobytes * 1024 / MEGABYTE)
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private static double committed() {
        var memory = ManagementFactory.getMemoryMXBean();
        return (memory.getHeapMemoryUsage().getCommitted()
                        + memory.getNonHeapMemoryUsage().getCommitted())
                / MEGABYTE;
    }
}
