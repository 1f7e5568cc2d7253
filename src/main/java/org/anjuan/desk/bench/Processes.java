package org.anjuan.desk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Memory of this process and of those it started that still run, such as the one that recognises, in megabytes, as Linux counts it. */
public final class Processes {
    private static final double KILOBYTES = 1024;
    private static final String MOST = "VmHWM:";

    private Processes() {}

    /** Those that this process started and that still run. */
    static Stream<ProcessHandle> started() {
        return ProcessHandle.current().descendants();
    }

    /** What all of them have in memory now, what they share counted once; empty where the system does not say. */
    public static OptionalDouble inMemory() {
        return added("smaps_rollup", "Pss:");
    }

    /** The most each of them ever had, added up as if all had been at once, and what they share for each anew. */
    public static OptionalDouble mostOfEach() {
        return added("status", MOST);
    }

    /** What all of them have in memory now, libraries and what they hold outside the heap included; what they share for each anew. */
    static OptionalDouble resident() {
        return added("status", "VmRSS:");
    }

    /** The most this process itself ever had. */
    static OptionalDouble mostOfThis() {
        var told = told(ProcessHandle.current(), "status");
        return Files.isReadable(told) ? OptionalDouble.of(megabytes(told, MOST)) : OptionalDouble.empty();
    }

    /** The most one of those that this process started ever had; 0 without any. */
    static double mostOfStarted() {
        return started()
                .mapToDouble(process -> megabytes(told(process, "status"), MOST))
                .max()
                .orElse(0);
    }

    private static OptionalDouble added(String file, String line) {
        var own = ProcessHandle.current();
        return Files.isReadable(told(own, file))
                ? OptionalDouble.of(Stream.concat(Stream.of(own), started())
                        .mapToDouble(process -> megabytes(told(process, file), line))
                        .sum())
                : OptionalDouble.empty();
    }

    private static Path told(ProcessHandle process, String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    /** Nothing of a process that ended meanwhile. */
    private static double megabytes(Path file, String line) {
        try (var lines = Files.lines(file)) {
            return lines.filter(any -> any.startsWith(line))
                    .mapToDouble(any -> Double.parseDouble(any.replaceAll("\\D", "")) / KILOBYTES)
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
