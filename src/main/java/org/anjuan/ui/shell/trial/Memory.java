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
    private static final String SHARED_ONCE = "Pss:";

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
        return sum("smaps_rollup", SHARED_ONCE);
    }

    /** The most each of these processes ever had, added up as if all had been at once, and what they share for each anew. */
    static double most() {
        return sum("status", MOST_RESIDENT);
    }

    /** What the system says of all these processes; where it does not tell, what Java has now. */
    private static double sum(String file, String line) {
        var own = ProcessHandle.current();
        return Files.isReadable(told(own, file))
                ? Stream.concat(Stream.of(own), own.descendants())
                        .mapToDouble(process -> megabytes(told(process, file), line))
                        .sum()
                : committed();
    }

    private static Path told(ProcessHandle process, String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    /** Nothing of a process that ended meanwhile. */
    private static double megabytes(Path file, String line) {
        try (var lines = Files.lines(file)) {
            return lines.filter(any -> any.startsWith(line))
                    .map(any -> any.replaceAll("\\D", ""))
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
